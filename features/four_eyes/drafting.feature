Feature: Who drafts does not also bind
  In order to bind our organisation with care
  As either party
  We want another key figure than the drafter to assent when money moves

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And it is 3 June 2024
    And that Brink named "Carla Smit" as key figure

  Rule: With two key figures a proposal about money needs both

    Scenario: The drafter does not bind the party
      Given that Brink proposed an early end on 30 April 2026
      When Waterrand assents
      Then the answer of Brink is awaited

    Scenario: The drafter does not assent
      Given that Brink proposed an early end on 30 April 2026
      When Brink assents
      Then it is refused: "another key figure of your party assents."

    Scenario: Another key figure assents
      Given that Brink proposed an early end on 30 April 2026
      When "Carla Smit" of Brink assents
      Then the answer of Waterrand is awaited

  Rule: What moves no money needs one

    Scenario: A goal
      When Brink proposes the goal "Permanent jobs"
      Then the answer of Waterrand is awaited
