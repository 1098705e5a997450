Feature: Revised figures
  In order that a settled month stays settled
  As parties of one contract
  We want a later publication to show beside what was settled

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And the parties agreed labour at 60 % of the price, carried by Brink
    And it is 10 August 2024
    And that Brink recorded 100 as the labour index of January 2024

  Rule: What was settled on the first figure stays

    Scenario: A later final figure does not change the settled month
      Given that Brink recorded 106.5 as the provisional labour index of July 2024
      And it is 10 October 2024
      When Brink records 107 as the labour index of July 2024
      Then labour rose 6.5 % in July 2024, which is € 3,900
      And labour would now be € 4,200 in July 2024
