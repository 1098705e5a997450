Feature: A second person confirms who acts for a party
  In order to trust that nobody is let in by one person alone
  As either party
  We want a second person of our own to confirm, and the other side to see it

  Background:
    Given it is 1 December 2023
    And Waterrand and Brink have a joint record
    And that Brink named "Carla Smit" as contract manager

  Rule: What one asks, another confirms

    Scenario: A naming waits for a second person
      When Brink names "Dina Vos" as key figure
      Then Brink is bound by Bram Brink and Carla Smit
      And Waterrand sees that "Dina Vos" waits for a second person of Brink

    @http
    Scenario: A contract manager may be the second person
      Given that Brink named "Dina Vos" as key figure
      When "Carla Smit" of Brink confirms it
      Then Brink is bound by Bram Brink, Carla Smit and Dina Vos

    Scenario: Who asked does not confirm
      Given that Brink named "Dina Vos" as key figure
      When "Bram Brink" of Brink confirms it
      Then it is refused: "You asked this yourself."

    Scenario: A second person declines
      Given that Brink named "Dina Vos" as key figure
      When "Carla Smit" of Brink declines it: "Not before the summer"
      Then nothing waits for a second person of Brink
