Feature: Motives and expectations
  In order to meet each other's expectations
  As either party
  We want to know why the other takes part

  Background:
    Given it is 1 December 2023
    And Waterrand and Brink have a joint record

  Rule: A motive and a benefit belong together

    Scenario: A party states both
      When Waterrand names the motive "closed schools" and expects "fewer complaints"
      Then the history says: "Waterrand stated why it takes part: closed schools. It expects fewer complaints."

    Scenario: A benefit alone is not enough
      When Brink expects "more turnover" without naming a motive
      Then it is refused: "Add at least 1."
