Feature: What a role may do
  In order to keep decisions with those who answer for them
  As either party
  We want contract managers to propose and key figures to bind

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And it is 3 June 2024
    And that Brink named "Carla Smit" as contract manager

  Rule: Only a key figure gives assent

    Scenario: A contract manager may propose
      When "Carla Smit" of Brink proposes the goal "Permanent jobs"
      Then the proposal is on the table

    Scenario: A proposal of a contract manager does not yet bind its party
      Given that "Carla Smit" of Brink proposed the goal "Permanent jobs"
      When Waterrand assents
      Then the answer of Brink is awaited

    Scenario: A contract manager may not assent
      Given that Waterrand proposed the goal "Permanent jobs"
      When "Carla Smit" of Brink assents
      Then it is refused: "Your role does not allow this."
