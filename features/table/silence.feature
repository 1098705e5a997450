Feature: Silence at the table
  In order not to leave questions open for ever
  As either party
  We want an unanswered proposal to expire thirty days after its date

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And it is 3 June 2024
    And that Brink proposed the goal "Permanent jobs"

  Rule: A proposal with an answer due on 17 June expires after 17 July

    Scenario: On the last day it still lies there
      Given it is 17 July 2024
      When the proposal expires unanswered
      Then it is refused: "can be answered until 17 July 2024"

    Scenario: The day after, it is gone
      When nobody does anything until 18 July 2024
      Then the proposal was expired
      And the history says: "Proposal 2 expired: nobody answered in time."

    Scenario: Too late is too late
      Given it is 18 July 2024
      When Waterrand assents
      Then it is refused: "The time to answer proposal 2 passed on 17 July 2024."
