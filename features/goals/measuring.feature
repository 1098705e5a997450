Feature: Measuring what we agreed
  In order to talk about facts
  As parties of one contract
  We want measurements, progress and priorities on record

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And it is 31 December 2024
    And the parties agreed the KPI "Inspection mark" of at least 7.0

  Rule: Either party may record what it measured

    Scenario: A measurement is on record with who took it
      When Brink measures 7.4 for the KPI "Inspection mark"
      Then the history says: "Brink measured 7.4 for Inspection mark."

    Scenario: A KPI that was not agreed is not measured
      When Waterrand measures 4 for the KPI "Smiles"
      Then it is refused: "Choose a KPI that is in force."

    Scenario: Progress towards a goal is on record
      When Waterrand records that the goal "Healthy buildings" is reached for 70 %
      Then the history says: "Waterrand recorded that Healthy buildings is reached for 70%."

  Rule: Each party says itself which goals weigh most

    Scenario: A party declares its priorities
      When Brink lets "Permanent jobs" weigh 60 and "Healthy buildings" 40
      Then the history says: "Brink said which goals weigh most: permanent-jobs (60); Healthy buildings (40)."
