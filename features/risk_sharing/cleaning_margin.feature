Feature: What was left for the contractor
  In order to see whether a fair share can also be carried
  As client (Waterrand) and contractor (Brink)
  We want the margin of each year after the shocks

  Background:
    Given the six-year cleaning contract of Waterrand and Brink

  Rule: A margin of 4 % of the price stands against the shocks of the year

    Scenario: Until 2022 the contractor kept something
      When Brink looks back on 31 December 2025
      Then Brink earned € 36,227.98 on the contract in 2020
      And Brink earned € 25,299.38 on the contract in 2021
      And Brink earned € 1,095.54 on the contract in 2022

    Scenario: In 2023, 2024 and 2025 the contractor lost money
      When Brink looks back on 31 December 2025
      Then Brink lost € 13,143.39 on the contract in 2023
      And Brink lost € 47,027.89 on the contract in 2024
      And Brink lost € 51,384.83 on the contract in 2025
      And the shocks of 2025 together are € 298,193.57
