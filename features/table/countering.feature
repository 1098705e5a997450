Feature: Answering with another proposal
  In order to keep talking
  As the party that does not agree yet
  We want to counter, so that one proposal replaces the other

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And it is 3 June 2024
    And the parties agreed labour at 60 % of the price, carried by Brink
    And that Brink proposed that Waterrand bears 100 % of labour

  Rule: A counter-proposal takes the place of the one it answers

    Scenario: The counter-proposal lies on the table
      When Waterrand counters with that Waterrand bears 50 % of labour because "we both gain"
      Then the first proposal was countered
      And the answer of Brink is awaited

    Scenario: What is agreed in the end is the counter-proposal
      Given that Waterrand countered with that Waterrand bears 50 % of labour
      When Brink assents
      Then version 2 of the labour clause is in force
      And the clause gives Waterrand 50 % of labour

    Scenario: A party does not counter itself
      When Brink counters with that Waterrand bears 80 % of labour
      Then it is refused: "is your own. Withdraw it instead."
