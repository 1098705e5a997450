Feature: What a session leaves to be done
  In order to be open about what worries us
  As either party
  We want what comes up to have an owner and a day

  Background:
    Given it is 1 December 2023
    And Waterrand and Brink have a joint record

  Rule: What a session leaves is looked after

    Scenario: Nobody looks after it
      When Waterrand records that a session left nobody the vulnerability "Tight planning"
      Then it is refused: "Fill this in."

    Scenario: The party that looks after it settles it
      Given Waterrand recorded that a session left Brink the topic "Data traffic" by 1 February 2024
      When Brink settles point 1: "Both teams read along."
      Then the history says: "Brink settled point 1 of a session: Both teams read along."
