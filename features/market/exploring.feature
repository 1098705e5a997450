Feature: Looking at the market
  In order to know what else the market offers before we go on
  As parties of one contract
  We want to agree when to look, and record that we did

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And it is 3 June 2024
    And the parties agreed an option for 2028 that belongs to both

  Rule: A good relationship does not remove the duty to look

    Scenario: The duty is agreed by both
      Given that Waterrand proposed to explore the market 300 days ahead
      When Brink assents
      Then the history says: "The parties agreed whether the market is explored before an option: yes, 300 days ahead."

    @http
    Scenario: A look at the market is on record
      When Waterrand explores the market for the option of 2028
      Then the history says: "Waterrand explored the market for year-2028."

    Scenario: The market is not explored for an option that is not there
      When Waterrand explores the market for the option of 2031
      Then it is refused: "Choose one that was agreed."
