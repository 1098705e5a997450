Feature: Asking to talk
  In order to meet before a loss becomes a quarrel
  As either party
  We want a request to talk to have a date by which it is answered

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And the parties agreed labour at 60 % of the price, carried by Brink
    And it is 17 October 2024
    And that Brink asked to talk about labour

  Rule: A request is answered by the other party within thirty days

    Scenario: The answer is due
      When it is 18 October 2024
      Then the talk is open
      And an answer is due by 16 November 2024

    Scenario: The other party comes to the table
      When Waterrand comes to the table
      Then Waterrand is willing to talk

    Scenario: The other party may say no
      When Waterrand stays away from the table
      Then Waterrand is not willing to talk

    Scenario: Nobody answers its own request
      When Brink comes to the table
      Then it is refused: "is your own. The other party answers it."
