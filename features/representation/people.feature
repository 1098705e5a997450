Feature: Who acts for a party
  In order to know whose word counts
  As either party
  We want to name the people who may bind us

  Background:
    Given it is 1 December 2023
    And Waterrand and Brink have a joint record

  Rule: A party names its own people

    Scenario: A second key figure may bind the party
      When Brink names "Carla Smit" as key figure
      Then Brink is bound by Bram Brink and Carla Smit

    Scenario: Nobody joins behind the back of those who are there
      When "Carla Smit" joins for Brink
      Then it is refused: "This partnership does not exist, or you may not see it."

  Rule: Somebody can always bind a party

    Scenario: The last key figure stays
      When Brink removes "Bram Brink"
      Then it is refused: "Without this person nobody could bind your party."

    Scenario: A key figure leaves once there is another
      Given that Brink named "Carla Smit" as key figure
      When Brink removes "Bram Brink"
      Then Brink is bound by Carla Smit
