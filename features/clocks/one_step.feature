Feature: Silence after a claim, in one step
  In order to be sure soon
  As client (Waterrand) and contractor (Brink)
  We want to agree ourselves what silence means

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And it is 3 June 2024
    And the parties agreed a one-step notice clause of 1 week

  Rule: In one step silence counts at once

    Scenario: After a week of silence the claim counts as accepted
      Given that Brink became aware of "Leaking roof"
      And that Brink notified the claim
      When nobody does anything until 11 June 2024
      Then the history says: "Claim A1 counts as accepted (notified): nobody answered by 10 June 2024. Quotation due on 2 July 2024."

  Rule: What the other side should have notified is not lost

    Scenario: Without a time bar the right stays
      Given that Brink became aware of "Leaking roof", told by nobody
      When nobody does anything until 1 December 2024
      Then nothing was recorded since

  Rule: The clock does nothing too early

    Scenario: Silence does not take a right before its day
      Given that Brink became aware of "Leaking roof"
      When the right lapses by silence
      Then it is refused: "Silence does not do this"

    Scenario: Silence does not accept what was not notified
      Given that Brink became aware of "Leaking roof"
      When silence accepts the claim
      Then it is refused: "Silence does not do this"
