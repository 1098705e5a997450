Feature: Developing the cooperation in stages
  In order to skip nothing that we stumble over later
  As either party
  We want to enter each stage together, with evidence

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And the parties agreed to enter the stage analysis because "The goals stand"
    And it is 31 January 2024

  Rule: No stage is skipped, and each takes its time

    @http
    Scenario: The elapsed time of a stage is shown
      When the parties agree to enter the stage design because "We discussed the analysis"
      Then the theme "Development" shows under "Stages": "1, Analysis, 1 January 2024, 31 January 2024, 30"

    Scenario: Operation does not follow analysis
      When Brink proposes to enter the stage operation because "We know the work"
      Then it is refused: "before Operation comes Design"

    Scenario: A gate does not open on events that are not there
      When Brink proposes to enter the stage design on event 900
      Then it is refused: "There is no event 900 in this record."
