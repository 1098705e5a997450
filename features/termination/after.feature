Feature: After the end
  In order to keep what was agreed as it was
  As either party
  We want the terms to rest and the facts to go on

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And the parties agreed the KPI "Inspection mark" of at least 7.0
    And it is 10 January 2028
    And that Waterrand recorded the end

  Rule: Terms no longer change

    Scenario: A new goal is refused
      When Brink proposes the goal "Permanent jobs"
      Then it is refused: "The contract has ended. Its terms no longer change."

  Rule: What still comes in is still recorded

    Scenario: The last measurement is recorded
      When Brink measures 7.6 for the KPI "Inspection mark"
      Then the history says: "Brink measured 7.6 for Inspection mark."
