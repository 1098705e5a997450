Feature: Tacit renewal
  In order to know until when we can part
  As either party
  We want the contract to go on unless one of us gives notice in time

  Background:
    Given Waterrand and Brink have a contract from 29 August 2022 to 28 August 2025

  Rule: Silence until the last notice day renews the contract

    Scenario: A year later the last notice day lies a year later
      Given the parties agreed tacit renewal by 12 months, 2 months notice
      And nobody did anything until 28 June 2026
      When Brink declines the renewal
      Then the history says: "Brink gave notice: the contract is not renewed and ends on 28 August 2026. We willen opnieuw aanbesteden."

    Scenario: One renewal is one
      Given the parties agreed one tacit renewal by 12 months, 2 months notice
      When nobody does anything until 1 August 2027
      Then the contract ends on 28 August 2026

  Rule: Notice in time lets the contract end

    Scenario: Without the agreement nothing renews
      Given the parties agreed tacit renewal by 12 months, 2 months notice
      And the parties agreed no tacit renewal any more
      When the contract renews by itself after 28 August 2025
      Then it is refused: "The renewal after 28 August 2025 is not due."

    Scenario: A day too late is too late
      Given the parties agreed tacit renewal by 12 months, 2 months notice
      And it is 29 June 2025
      When Brink declines the renewal
      Then it is refused: "The last day to give notice was 28 June 2025."
