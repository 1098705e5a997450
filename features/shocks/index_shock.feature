Feature: A shock of prices in the middle of the table
  In order not to say "that ball is in your court"
  As either party
  We want a rise that nobody caused to lie between us until we decide

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And the parties agreed energy at 10 % of the price, carried by Brink
    And it is 14 October 2024
    And that Brink put "Gas crisis" on the table: energy at 129.20 in September 2024

  Rule: A shock belongs to no one until both decide

    @http
    Scenario: It lies in the middle, and grows old there
      When it is 1 December 2024
      Then "Gas crisis" lies in the middle of the table
      And "Gas crisis" is 48 days old

    Scenario: A clause that answers the shock decides it
      Given that Brink proposed that Waterrand bears 50 % of energy from 1 November 2024
      When Waterrand assents
      Then the parties decided about "Gas crisis"

  Rule: An index has no bill to split

    Scenario: A rise of an index is not shared like a damage
      When Waterrand proposes that Waterrand bears 50 % of the damage
      Then it is refused: "Its clause shares it; replace the clause instead."

    Scenario: A shock of a cost that is not in the register
      When Brink puts "Dear soap" on the table: soap at 110 in September 2024
      Then it is refused: "There is no cost driver soap."
