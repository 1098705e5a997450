Feature: More time for one claim
  In order to live with strict periods
  As client (Waterrand) and contractor (Brink)
  We want more time for one claim, and never for all at once

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And it is 3 June 2024
    And the parties agreed a two-step notice clause of 1 week

  Rule: A longer period is for the claim that needs it

    Scenario: Within the longer period a notification is in time
      Given that Brink became aware of "Leaking roof"
      And the parties agreed more time for this claim until 31 August 2024
      And it is 31 August 2024
      When Brink notifies the claim
      Then the history says: "Brink notified claim A1. A reply is due on 7 September 2024."

    Scenario: More time for all claims at once is refused
      When Waterrand proposes a two-step notice clause of 4 weeks
      Then it is refused: "does not grow longer for all claims at once"

  Rule: Without a clause there is nothing to notify

    Scenario: Under a clause that was let go nothing begins
      Given the parties agreed no notice clause any more
      When Brink becomes aware of "Leaking roof"
      Then it is refused: "No notice clause"
