Feature: A person is erased and the record stands
  In order to respect a person who leaves
  As either party
  We want to erase whom we named, while what was agreed stays

  Background:
    Given it is 1 December 2023
    And Waterrand and Brink have a joint record
    And that Brink named "Carla Smit" as contract manager

  Rule: One asks, a second confirms

    Scenario: Nothing is erased before a second person confirmed
      When Brink asks to erase "Carla Smit"
      Then Brink is represented by Bram Brink and Carla Smit

    Scenario: What was confirmed is done
      Given that Brink asked to erase "Carla Smit"
      And that "Carla Smit" of Brink confirmed the erasure
      When the service erases
      Then the history says: "Person 3 of Brink was erased."

    Scenario: Who asked for an erasure does not confirm it
      Given that Brink asked to erase "Carla Smit"
      When "Bram Brink" of Brink confirms the erasure
      Then it is refused: "You asked this yourself."

    Scenario: What was asked is taken back
      Given that Brink asked to erase "Carla Smit"
      When Brink takes the erasure back
      Then the history says: "Brink took back that person 3 be erased."
