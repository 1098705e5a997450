Feature: Repairing the record
  In order to trust a record in which people make mistakes
  As either party
  We want a mistake repaired by a new record, and nothing erased

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And the parties agreed the KPI "Inspection mark" of at least 7.0
    And it is 31 December 2024

  Rule: Who recorded a fact repairs it

    Scenario: A measurement is corrected and both stay readable
      Given that Brink measured 4.7 for the KPI "Inspection mark"
      When Brink corrects it to 7.4 for the KPI "Inspection mark"
      Then both records can still be read

    Scenario: The other party does not repair it
      Given that Brink measured 4.7 for the KPI "Inspection mark"
      When Waterrand corrects it to 7.4 for the KPI "Inspection mark"
      Then it is refused: "Brink recorded fact"

  Rule: A fact that should not be there is taken back with a reason

    Scenario: A fact is taken back and stays readable
      Given that Brink measured 4.7 for the KPI "Inspection mark"
      When Brink takes back what was recorded last: "That was another building."
      Then both records can still be read
