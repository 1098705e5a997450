Feature: The risk register
  In order to know who meets which cost first
  As client (Waterrand) and contractor (Brink)
  We want every cost of which the price moves in one register

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027

  Rule: A cost enters the register once, and all of them are at most the whole price

    Scenario: A cost is in the register once both assented
      Given that Brink proposed labour at 60 % of the price, carried by Brink
      When Waterrand assents
      Then version 1 of the labour clause is in force

    Scenario: A cost is not registered twice
      Given the parties agreed labour at 60 % of the price, carried by Brink
      When Brink proposes labour at 20 % of the price, carried by Brink
      Then it is refused: "Labour is in the register already. Replace its clause instead."

    Scenario: All costs together are not more than the price
      Given the parties agreed labour at 60 % of the price, carried by Brink
      When Brink proposes energy at 50 % of the price, carried by Brink
      Then it is refused: "Together they are at most the whole."

  Rule: Who carries everything, carries it one-to-one

    Scenario: A cost with one party is visible on any day
      Given the parties agreed labour at 60 % of the price, carried by Brink
      When it is 1 March 2024
      Then Brink carries labour one-to-one whatever happens
