Feature: Honest about what you cannot do
  In order to see risks before they hurt
  As either party
  We want to disclose where we are less strong, with what is done about it

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And it is 5 February 2024

  Rule: A weakness comes with a mitigation that somebody looks after

    Scenario: A weakness alone is not enough
      When Waterrand discloses weakness "Slow decisions" without a mitigation
      Then it is refused: "Fill this in."

    Scenario: Who looks after the mitigation puts it in place
      Given Waterrand disclosed weakness "Slow decisions", with "one desk" by Waterrand on 1 May 2024
      When Brink puts the mitigation of weakness 1 in place: "Done."
      Then it is refused: "Waterrand looks after weakness 1."
