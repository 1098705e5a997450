Feature: Sharing a saving and an overrun
  In order that both of us gain when the work costs less
  As parties of one contract
  We want each slice of the cost shared as agreed

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And the parties agreed a target of € 1,000,000 for "Roof": "Brink 15 % to 80 %, 30 % to 90 %, 50 % to 110 %, 20 %"
    And it is 3 June 2024

  Rule: Every slice of the cost has its own shares

    Scenario Outline: What Brink gains or pays when the roof costs <cost>
      When Brink foresees <cost> for the target "Roof"
      Then Brink <outcome> on "Roof"

      Examples:
        | cost        | outcome       |
        | € 750,000   | gains € 87,500 |
        | € 880,000   | gains € 56,000 |
        | € 1,060,000 | pays € 30,000  |
        | € 1,150,000 | pays € 60,000  |
