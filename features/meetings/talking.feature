Feature: What the parties talk about
  In order to spend the time together on what we want to reach
  As either party
  We want to see how much of it goes to who is to blame

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And it is 3 June 2024

  Rule: The hours of a meeting are counted per subject

    Scenario: Too much about liability
      Given that Brink recorded a meeting of 3 hours on liability
      When Waterrand records a meeting of 1 hours on joint goals
      Then the theme "What we talk about" shows under "Per year": "2024, 3, 1, 0, 75%, 25%, yes"
