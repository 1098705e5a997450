Feature: Filing what the relation yields
  In order to see what working together yields
  As either party
  We want results under their kind, and ideas answered

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And it is 3 June 2024

  Rule: A result stands under its kind

    Scenario: A result is filed as relief
      When Waterrand files a result as relief: "One contact for all buildings"
      Then the history says: "Waterrand filed a result as relief: “One contact for all buildings”."

    Scenario: A result names the impact it rests on
      When Waterrand files a result on impact 1: "Cleaner air"
      Then it is refused: "There is no impact 1."

  Rule: An idea is reworded until it is answered

    Scenario: An idea that nobody answered
      Given that Brink submitted the idea "Cleaning by day"
      When Brink rewords the idea as "Working by day"
      Then the history says: "Brink submitted idea 1: “Working by day”."

    @http
    Scenario: An idea that the other took up
      Given that Brink submitted the idea "Cleaning by day"
      And that Waterrand took up idea 1
      When Waterrand declines idea 1: "Our rooms are full."
      Then it is refused: "All parties took up idea 1."
