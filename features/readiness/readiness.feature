Feature: Readiness for partnership
  In order to grow into a real partnership
  As either organisation
  We want to assess ourselves on purpose, collaboration and culture

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And it is 5 February 2024

  Rule: Every dimension of the wheel is scored

    Scenario: The areas follow from the dimensions
      When Waterrand gives itself for purpose 4, collaboration 3, culture 2
      Then the theme "Readiness" shows under "Now": "Waterrand, 5 February 2024, 4, 3, 2"

    Scenario: One dimension is not the wheel
      When Waterrand assesses its readiness on "Learning" alone
      Then it is refused: "Every dimension has a score."

    Scenario: A dimension of your own takes the place of another
      Given the parties agreed the readiness wheel with "Sustainability" in place of "Learning"
      When Brink assesses its readiness on "Learning" alone
      Then it is refused: "“Learning” is not on the wheel."
