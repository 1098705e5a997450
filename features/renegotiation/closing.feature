Feature: How a talk ends
  In order to know where we stand
  As parties of one contract
  We want a talk to end with an outcome that both carry

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And the parties agreed labour at 60 % of the price, carried by Brink
    And it is 17 October 2024
    And that Brink asked to talk about labour

  Rule: Both close a talk

    Scenario: An outcome that both carry closes the talk
      Given that Waterrand proposed to close the talk with "The bands stay"
      When Brink assents
      Then the talk is closed

    Scenario: A new clause closes the talk as well
      Given that Waterrand proposed that Waterrand bears 50 % of labour
      When Brink assents
      Then the talk is closed

    Scenario: One talk about one cost at a time
      When Waterrand asks to talk about labour
      Then it is refused: "You are talking about Labour already, in renegotiation 1."
