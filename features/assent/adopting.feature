Feature: Assent
  In order to stand behind what we agreed
  As parties of one contract
  We want terms to count with the last assent, and not before

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And it is 3 June 2024
    And that Waterrand proposed the goal "Permanent jobs"

  Rule: The last assent brings the terms into force

    @http
    Scenario: Assent adopts the proposal
      When Brink assents
      Then the proposal was adopted

    Scenario: Assent given twice changes nothing
      When Waterrand assents
      Then the proposal is on the table

  Rule: An objection takes the proposal off the table

    Scenario: The other party objects
      When Brink objects: "We first want to know what it costs."
      Then the proposal was objected to
      And the goal "Permanent jobs" is not in force

    Scenario: A party does not object to itself
      When Waterrand objects: "On second thoughts."
      Then it is refused: "is your own. Withdraw it instead."
