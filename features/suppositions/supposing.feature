Feature: Had it gone otherwise
  In order to learn from what we agreed and turned down
  As client (Waterrand) and contractor (Brink)
  We want the figures as they would have been, recorded nowhere

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And the parties agreed labour at 60 % of the price, carried by Brink
    And it is 10 August 2024
    And the labour index was 100 in January 2024 and 112 in July 2024

  Rule: What was turned down can be supposed

    Scenario: Half and half was turned down
      Given that Brink proposed that Waterrand bears 50 % of labour from 1 July 2024
      When Waterrand objects: "We first want to know what it costs."
      Then Brink bears € 7,200 of labour in July 2024
      And with the proposal Brink bears € 3,600 of labour in July 2024

  Rule: The first split can be supposed once another took its place

    Scenario: Half and half was agreed
      Given that Brink proposed that Waterrand bears 50 % of labour from 1 July 2024
      When Waterrand assents
      Then Brink bears € 3,600 of labour in July 2024
      And with the first split Brink bears € 7,200 of labour in July 2024
