Feature: What the contract leaves each party
  In order not to live at the cost of each other
  As either party
  We want to see what each gains on balance, and to be warned when one loses by it

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And it is 3 June 2024
    And the principle "Net benefit for the supplier" was adopted by all
    And that Brink recorded a cost of € 9,000 for "Extra planning"

  Rule: Under the principle a loss is flagged

    Scenario: A party that loses by it
      Given the parties agreed that the contract stands under "Net benefit for the supplier"
      When Brink records a benefit of € 5,000 from "Fewer complaints"
      Then the theme "Net benefit" shows under "Net benefit per party": "Brink, €5,000, €9,000, €0, -€4,000, yes"
      And the theme "Net benefit" shows under "Somebody loses by it": "yes"
