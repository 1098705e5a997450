Feature: What a party can bear
  In order to see whether a share is a fair load
  As either party
  We want to disclose how much risk we can bear in a year

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And the parties agreed labour at 60 % of the price, carried by Brink
    And it is 1 February 2025

  Rule: A load is measured against what was disclosed

    Scenario: A rise of 12 % in July is 8 % of what Brink can bear
      Given the labour index was 100 in January 2024 and 112 in July 2024
      When Brink discloses that it can bear € 90,000 a year
      Then Brink bears 8 % of what it can bear

    Scenario: What can be borne is more than nothing
      When Brink discloses that it can bear € 0 a year
      Then it is refused: "Enter more than 0."
