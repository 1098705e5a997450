Feature: A price that follows several indexes
  In order to pay what the work costs today
  As parties of one contract
  We want the price worked out as agreed, with published figures alone

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And the parties agreed a price rule for "Works": "70 % labour, 10 % energy, 5 % materials"
    And it is 10 January 2025

  Rule: Each index counts by its weight, and what is left stays fixed

    @http
    Scenario: Three indexes make one price
      Given the labour index was 104.0 in January 2024 and 112.4 in July 2024
      And the energy index was 100 in January 2024 and 188.0 in July 2024
      And the materials index was 108.2 in January 2024 and 118.5 in July 2024
      When Waterrand orders "New roof" of "Works" for € 480,000
      Then "New roof" costs € 551,663.12

    Scenario: A price whose index is not known waits
      Given the labour index was 104.0 in January 2024 and 112.4 in July 2024
      When Waterrand orders "New roof" of "Works" for € 480,000
      Then the price of "New roof" awaits an index

  Rule: A claim is held against what was agreed

    Scenario: The calculation started from another month
      Given the parties agreed a price rule for "Hours": "100 % labour, asked by Brink"
      And the labour index was 98.88 in January 2023 and 99.84 in January 2024
      And Brink recorded 100.54 as the labour index of July 2024
      When Brink asks for a new price of "Hours" from 1 January 2025, claiming 1.68 %
      Then the claim for "Hours" took January 2023 as its base
