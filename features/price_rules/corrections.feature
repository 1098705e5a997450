Feature: A provisional figure becomes final
  In order to settle the difference and nothing else
  As parties of one contract
  We want an amount beside what was settled

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And the parties agreed a price rule for "Hours": "100 % labour, per month"
    And it is 10 February 2025
    And that Brink recorded 100 as the labour index of January 2024

  Rule: What was settled stays as it was

    Scenario: The difference is settled beside it
      Given that Brink recorded 104 as the provisional labour index of July 2024
      And that Waterrand settled € 1,040 for "Hours" over January 2025, € 1,000 at base prices
      And it is 10 May 2025
      When Brink records 105 as the labour index of July 2024
      Then € 10 is still to settle for "Hours" over January 2025
