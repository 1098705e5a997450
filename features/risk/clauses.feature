Feature: Sharing a cost by its clause
  In order to put a moving price in the middle of the table
  As client (Waterrand) and contractor (Brink)
  We want a clause that says who bears which part, from an agreed day

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And the parties agreed labour at 60 % of the price, carried by Brink
    And it is 10 August 2024
    And the labour index was 100 in January 2024 and 112 in July 2024

  Rule: A month of € 100,000 with 60 % labour exposes € 60,000

    Scenario: Without sharing the carrier bears the rise
      When it is 11 August 2024
      Then labour rose 12 % in July 2024, which is € 7,200
      And Brink bears € 7,200 of labour in July 2024

    Scenario: Half and half from 1 July, both bear half
      Given that Brink proposed that Waterrand bears 50 % of labour from 1 July 2024
      When Waterrand assents
      Then Waterrand bears € 3,600 of labour in July 2024
      And nobody carries labour one-to-one

  Rule: A clause that does not add up is not read

    Scenario: More than the whole cannot be shared
      When Brink proposes that Waterrand bears 120 % of labour
      Then it is refused: "Enter 1 or less."
