Feature: Owing a disclosure
  In order to be equally open
  As parties of one contract
  We want to agree together who shows what, and let it go together

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And it is 3 June 2024
    And the parties agreed that Brink shows its "earning model" by 1 July 2024

  Rule: What is owed is agreed

    Scenario: A party owes a topic that the parties name themselves
      Given that Brink proposed that Waterrand shows its "room-plan" by 1 August 2024
      When Waterrand assents
      Then the history says: "The parties agreed disclosure 2: Waterrand shows “room-plan” by 1 August 2024."

    Scenario: What both let go is owed no more
      Given the parties agreed that Brink need not show its "earning model"
      When Brink shows its "earning model"
      Then it is refused: "There is no disclosure 1. Choose one that is owed."

  Rule: What was recorded by mistake is taken back

    Scenario: A showing that was none cannot be judged
      Given that Brink showed its "earning model"
      And that Brink took back what was recorded last: "That was another contract."
      When Waterrand judges its "earning model" complete
      Then it is refused: "Brink showed nothing yet for disclosure 1."
