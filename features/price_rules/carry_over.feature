Feature: A cap with carry-over
  In order to spread a peak without forgetting it
  As parties of one contract
  We want what a cap cuts off to come out when there is room

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And it is 10 January 2027
    And the labour index was 100 in January 2024 and 114.5 in July 2024
    And the labour index was 114.729 in July 2025 and 118.744515 in July 2026

  Rule: Nothing is lost and nothing comes from nowhere

    Scenario: Three rises under a cap of five percent
      Given that Brink proposed a price rule for "Hours": "100 % labour, at most 5 % a year, rises kept, in cents"
      When Waterrand assents
      Then the price of "Hours" became "105.00, 110.25, 115.76"
      And 2.576 % is still kept for "Hours"
