Feature: The end
  In order to close the book together
  As client (Waterrand) and contractor (Brink)
  We want an end that we agree, and a record that closes after it

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And it is 15 March 2026

  Rule: An early end can be agreed at any day of the term

    Scenario: Both agree an early end
      Given that Waterrand proposed an early end on 30 April 2026
      When Brink assents
      Then the contract ends on 30 April 2026

    Scenario: An end after the term is no early end
      When Waterrand proposes an early end on 1 January 2028
      Then it is refused: "The contract ends on 31 December 2027 by itself."

  Rule: The end is recorded after the last day

    Scenario: A contract that still runs is not closed
      Given it is 31 December 2027
      When Waterrand records the end
      Then it is refused: "The contract runs until 31 December 2027."

    Scenario: After its last day the contract is closed
      Given it is 1 January 2028
      When Brink records the end
      Then the partnership is ended
