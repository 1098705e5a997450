Feature: Orders and settlements
  In order to see later which price applied
  As parties of one contract
  We want orders and settlements on record beside their price rule

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And the parties agreed a price rule for "Hours": "100 % labour, per month"
    And it is 10 February 2025

  Rule: What was ordered and settled is on record

    Scenario: A period is settled
      When Brink settles € 1,050 for "Hours" over January 2025, € 1,000 at base prices
      Then the history says: "Brink recorded €1,050 as settled for hours over January 2025 (€1,000 at base prices)."

    Scenario: An order is on record
      When Waterrand orders "Summer clean" of "Hours" for € 800
      Then the history says: "Waterrand recorded the order “Summer clean” of hours, €800 at base prices, delivered on 12 March 2025."
