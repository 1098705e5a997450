Feature: What the contract was worth at its award
  In order to know of what a limit is a part
  As parties of one contract
  We want to agree the value at the award where procurement law governs

  Rule: First the value, then what changes it

    Scenario: The value at the award is agreed by both
      Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
      And that Waterrand proposed services worth € 4,800,000 at the award
      When Brink assents
      Then the history says: "The parties agreed that this contract about services was worth €4,800,000 at its award (other authority)."

    Scenario: Without a value nothing is a part of it
      Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
      When Brink proposes an indexation of 3 % since the award
      Then it is refused: "The value at the award is not agreed yet. Agree it first."

  Rule: Under civil law the parties are free

    Scenario: A private contract has no award
      Given Waterrand and Brink have a joint record under civil law
      When Waterrand proposes services worth € 4,800,000 at the award
      Then it is refused: "Procurement law does not govern this contract."
