Feature: How demanding the work is
  In order to know how much trust our work needs
  As parties of one contract
  We want to set the five factors of the work together

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And it is 3 June 2024

  Rule: Only together do we say how demanding the work is

    @http
    Scenario: A profile counts once both assented
      Given that Waterrand proposed uncertainty 4 and 3 for other factors
      When Brink assents
      Then the history says: "The parties agreed how demanding the work is: uncertainty 4, dependence 3, own investment 3, hard to measure 3, switching 3 (of 5)."

    Scenario: A factor lies between 1 and 5
      When Waterrand proposes uncertainty 6 and 3 for other factors
      Then it is refused: "Enter 5 or less."
