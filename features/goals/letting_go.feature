Feature: Letting a goal go
  In order to spend our attention on what still matters
  As parties of one contract
  We want to drop goals and KPIs together

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And it is 3 June 2024

  Rule: What both agreed, only both let go

    Scenario: A goal is dropped by both
      Given that Waterrand proposed to let the goal "Healthy buildings" go
      When Brink assents
      Then the goal "Healthy buildings" is not in force

    Scenario: A goal that is not there cannot be dropped
      When Waterrand proposes to let the goal "World peace" go
      Then it is refused: "Choose a goal that is in force."

    Scenario: A KPI is agreed by both
      Given that Brink proposed the KPI "Inspection mark" of at least 7.0
      When Waterrand assents
      Then the KPI "Inspection mark" is in force

    Scenario: A KPI is stopped by both
      Given the parties agreed the KPI "Inspection mark" of at least 7.0
      And that Brink proposed to stop the KPI "Inspection mark"
      When Waterrand assents
      Then the KPI "Inspection mark" is not in force
