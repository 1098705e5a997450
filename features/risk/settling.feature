Feature: Settling with money
  In order to repair what a clause did not foresee
  As client (Waterrand) and contractor (Brink)
  We want a payment between us to count as sharing

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And the parties agreed labour at 60 % of the price, carried by Brink
    And it is 10 August 2024
    And the labour index was 100 in January 2024 and 112 in July 2024

  Rule: A payment moves the burden between parties, never the total

    Scenario: The client takes over a third of the rise
      Given that Waterrand proposed that Waterrand pays Brink € 2,400 for labour
      When Brink assents
      Then Waterrand bears 33.33 % of all labour so far
      And Brink bears 66.67 % of all labour so far

    Scenario: Money moves from one party to another
      When Brink proposes that Brink pays Brink € 2,400 for labour
      Then it is refused: "Choose two different parties."
