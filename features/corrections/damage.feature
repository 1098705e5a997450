Feature: Repairing a reported damage
  In order to share the right amount
  As either party
  We want a report to be repaired until we agreed who bears it

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And it is 3 June 2024
    And that Brink reported "Flooded store" of € 12,000 that Brink paid

  Rule: Before a decision the report can be repaired

    Scenario: A second bill raises the damage
      When Brink corrects "Flooded store" to € 13,500 that Brink paid
      Then Brink bears € 13,500 of the damage

    Scenario: A damage that was none is taken back
      When Brink takes back what was recorded last: "The insurer paid everything."
      Then no damage is on record

  Rule: After a decision its amount is part of what both agreed

    Scenario: What was decided is changed at the table
      Given the parties agreed that Waterrand bears 50 % of the damage
      When Brink takes back the report of the damage
      Then it is refused: "Change that at the table."
