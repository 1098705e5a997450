Feature: Index figures
  In order to count with published figures alone
  As either party
  We want to record a figure with its publication, and repair a slip

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And the parties agreed labour at 60 % of the price, carried by Brink
    And it is 10 August 2024
    And that Brink recorded 100 as the labour index of January 2024

  Rule: No figure, no amount

    Scenario: A month without its figure waits
      When it is 11 August 2024
      Then labour awaits its index in July 2024

    Scenario: With its figure the month can be measured
      When Waterrand records 106.5 as the labour index of July 2024
      Then labour rose 6.5 % in July 2024, which is € 3,900

    Scenario: A figure is not recorded before it is published
      When Waterrand records the labour index of July 2024 before it is published
      Then it is refused: "These figures would be published later than today."

  Rule: A slip is repaired by a new record

    Scenario: The repaired figure counts
      Given that Brink recorded 160.5 as the labour index of July 2024
      When Brink corrects that to 106.5 as the labour index of July 2024
      Then labour rose 6.5 % in July 2024, which is € 3,900
      And both records can still be read
