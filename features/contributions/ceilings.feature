Feature: The most that a party will put in
  In order not to ask more than a party can give
  As either party
  We want to say beforehand how far we mean to go

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And it is 3 June 2024

  Rule: A ceiling is money, hours or both

    Scenario: A ceiling on money and hours
      When Waterrand declares a ceiling of € 25,000 and 200 hours
      Then the history says: "Waterrand declared the most it will put in. Money: €25,000. Hours: 200."

    Scenario: A ceiling that holds nothing
      When Waterrand declares a ceiling of 0 hours
      Then it is refused: "Enter more than 0."
