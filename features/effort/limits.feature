Feature: How far a party goes
  In order not to overload the people who do the work
  As either party
  We want to say until when and how much we put in

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And it is 3 June 2024

  Rule: A deadline holds for promises too

    Scenario: A promise for a day after the last one
      Given that Brink declared 30 September 2024 as its last day
      When Brink promises "A planning per school" by 1 October 2024
      Then it is refused: "Move that day first."

  Rule: A party or a team has so many hours a month

    Scenario: A team says what it can do in a month
      When Brink declares a ceiling of 40 hours a month for "planning"
      Then the history says: "Brink declared that it can put 40 hours a month into promises, with team planning."
