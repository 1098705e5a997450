Feature: Looking back together
  In order to keep learning from each other
  As parties of one contract
  We want our joint reviews on record

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And it is 3 June 2024

  Rule: Either party records that both looked back

    @http
    Scenario: A review with what was concluded
      When Brink records the joint review "First half year": "More inspections together."
      Then the history says: "Brink recorded the joint review “First half year”. More inspections together."

    Scenario: A review needs a name
      When Brink records the joint review " "
      Then it is refused: "Fill this in."
