Feature: The added value of working together
  In order to know why we do this together
  As both parties
  We want each to say every year what it brings

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And it is 3 June 2024
    And that Brink stated the added value "Steady work", worth € 20,000 a year

  Rule: Both state it, and state it anew each year

    Scenario: The review is done when both stated it
      When Waterrand states the added value "Healthy schools"
      Then the theme "Added value and course" shows under "Next review of the added value": "3 June 2025"

    Scenario: One statement is no review
      When Brink states the added value "Steady work and new ideas"
      Then the theme "Added value and course" shows under "Added value per party": "Steady work and new ideas"
      And the theme "Added value and course" shows nothing under "Reviews of the added value"
