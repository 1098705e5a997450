Feature: If nobody acts
  In order not to be surprised by silence
  As client (Waterrand) and contractor (Brink)
  We want to know beforehand what it brings, and when

  Background:
    Given Waterrand and Brink have a contract from 29 August 2022 to 28 August 2025
    And the parties agreed tacit renewal by 12 months, 2 months notice
    And it is 3 June 2024

  Rule: What is told is what happens

    Scenario: The renewal is foreseen on the day after the last notice day
      When Brink promises "Fixed teams" by 20 June 2024
      Then silence would bring on 29 June 2025: "Nobody gave notice by 28 June 2025: the contract goes on from 28 August 2025 to 28 August 2026."

    Scenario: Who gives notice is not renewed
      When Brink declines the renewal
      Then silence would bring nothing until 1 January 2030
