Feature: Contesting what the other recorded
  In order to trust what one side wrote down
  As either party
  We want to contest it in the open, and settle it fairly

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And the parties agreed the KPI "Inspection mark" of at least 7.0
    And it is 3 June 2024
    And that Brink measured 7.4 for the KPI "Inspection mark"

  Rule: Only the other party contests, once

    @http
    Scenario: The other party says what is not right
      When Waterrand contests what was recorded last: "Another building."
      Then the history says: "Waterrand contested record 15: Another building."

    Scenario: Nobody contests its own record
      When Brink contests what was recorded last: "Another building."
      Then it is refused: "Correct it or take it back."

    Scenario: One open contest is enough
      Given that Waterrand contested what was recorded last: "Another building."
      When Waterrand contests what was recorded last: "And another day."
      Then it is refused: "Your party contests record 15 already."

  Rule: A proposal can be contested as a formality

    Scenario: A proposal that hardly matters is not counted as being heard
      Given that Brink proposed the goal "A new logo"
      When Waterrand contests that the proposal matters: "It is a formality."
      Then the history says: "Waterrand contested record 16: It is a formality."
