Feature: Promising no more than you can do
  In order to rely on promises without wearing each other out
  As either party
  We want a promise to say what it takes, and to stay below what a party can give

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And it is 3 June 2024
    And that Brink declared a ceiling of € 25,000 and 200 hours

  Rule: Once agreed, a promise says what it takes

    Scenario: A promise without its effort is none
      Given the parties agreed that promises state what they take
      When Brink promises "A planning per school" by 1 July 2024
      Then it is refused: "Say how many hours"

  Rule: Nothing is promised above a ceiling

    @http
    Scenario: More hours than are left
      Given that Brink recorded 150 hours for "Planning together"
      When Brink promises "A planning per school" by 1 July 2024, for 60 hours
      Then it is refused: "50 of the 200 are left"

    Scenario: The ceiling is raised first
      Given that Brink recorded 190 hours for "Planning together"
      And that Brink declared a ceiling of 300 hours
      When Brink promises "A planning" by 1 July 2024, for 60 hours from 10 June 2024
      Then the history says: "Brink stated what promise 1 takes, from 10 June 2024: 60 hours and €0."

    Scenario: More money than is left
      When Brink promises "A machine" by 1 July 2024, for € 30,000
      Then it is refused: "€25,000 of the €25,000 is left"
