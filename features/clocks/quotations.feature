Feature: Quotations
  In order to know what a claim is worth
  As client (Waterrand) and contractor (Brink)
  We want a quotation, an answer to it, and an own assessment if need be

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And the parties agreed a two-step notice clause of 1 week
    And that Brink became aware of "Leaking roof"
    And that Brink notified the claim

  Rule: A quotation follows when it is asked

    Scenario: A refused claim needs no quotation
      Given that Waterrand refuses the claim
      When Brink quotes € 4,500
      Then it is refused: "stands elsewhere: refused"

    Scenario: A quotation is answered in two weeks
      Given that Waterrand asks a quotation for the claim
      When Brink quotes € 4,500
      Then the history says: "Brink quoted €4,500 and 0 days for claim A1. A reply is due on 15 January 2024."

  Rule: The other side may assess instead

    Scenario: An own assessment closes the claim
      Given that Waterrand asks a quotation for the claim
      And that Brink quoted € 4,500
      And that Waterrand assesses itself and leaves the quotation
      When Waterrand assesses the claim at € 3,000
      Then the history says: "Waterrand assessed claim A1 at €3,000 and 0 days: Minder uren nodig."

    Scenario: Whoever has the claim takes it back
      When Brink withdraws the claim
      Then the history says: "Brink took back claim A1: Het viel mee."
