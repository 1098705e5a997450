Feature: A target that is shared
  In order to watch the cost together
  As parties of one contract
  We want to agree a target and let it go together

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And it is 3 June 2024

  Rule: A target is agreed and dropped by both

    Scenario: A target is agreed
      Given that Brink proposed a target of € 1,000,000 for "New roof": "Brink 50 %"
      When Waterrand assents
      Then the history says: "The parties agreed a target of €1,000,000 for “New roof”, and who shares what it saves or costs more."

    Scenario: A dropped target takes no more cost
      Given the parties agreed a target of € 1,000,000 for "New roof": "Brink 50 %"
      And the parties agreed to drop the target for "New roof"
      When Brink foresees € 880,000 for the target "New roof"
      Then it is refused: "There is no shared target"
