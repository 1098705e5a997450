Feature: Term and value
  In order to know for how long and for how much
  As client (Waterrand) and contractor (Brink)
  We want term and value to change at the table alone

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And it is 3 June 2024

  Rule: The term is what both agreed

    Scenario: A longer term counts once both assented
      Given that Brink proposed a term from 1 January 2024 to 31 December 2028, notice 6 months
      When Waterrand assents
      Then the contract ends on 31 December 2028

    Scenario: A term does not end before it starts
      When Brink proposes a term from 1 January 2024 to 31 December 2023, notice 3 months
      Then it is refused: "The last day (31 December 2023) lies before the first"

  Rule: The value is what both agreed

    Scenario: The value of later years changes at the table
      Given that Brink proposed a value of € 1,260,000 a year from 2025 to 2027
      When Waterrand assents
      Then the contract is worth € 1,260,000 in 2026
      And the contract is worth € 1,200,000 in 2024
