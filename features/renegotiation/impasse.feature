Feature: Impasse
  In order to get moving again
  As parties of one contract
  We want a stuck talk to have a start and a way out

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And the parties agreed labour at 60 % of the price, carried by Brink
    And it is 17 October 2024
    And that Brink asked to talk about labour

  Rule: An impasse starts with a reason and ends by a decision, escalation or mediation

    Scenario: The talk is stuck
      When Brink declares the talk stuck: "We repeat ourselves."
      Then the talk is stuck

    Scenario: A mediator gets it moving
      Given that Brink declared the talk stuck: "We repeat ourselves."
      And it is 7 November 2024
      When Waterrand ends the impasse by mediation
      Then the talk is open
      And the impasse lasted 21 days

    Scenario: A talk that moves has no impasse to end
      When Waterrand ends the impasse by a decision
      Then it is refused: "is not recorded as stuck. Nothing to break."
