Feature: Agreeing what counts and how much evidence is enough
  In order to measure fairness in a way that belongs to both
  As parties of one contract
  We want weights and expected evidence to be agreed together

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And it is 3 June 2024

  Rule: What counts is agreed at the table

    Scenario: Weights hold once both assent
      Given that Waterrand proposed the weights equality 2 and culture 1
      When Brink assents
      Then the history says: "The parties agreed the weights: Equality 2; Culture 1."

    Scenario: How much evidence is enough is agreed
      Given that Brink proposed 4 items of evidence for culture
      When Waterrand assents
      Then the history says: "The parties agreed how much evidence is enough: Culture 4."
