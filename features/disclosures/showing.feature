Feature: Showing what we agreed to show
  In order to trust what only one of us can see
  As either party
  We want to show what we owe, and hear whether it was complete

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And it is 3 June 2024
    And the parties agreed that Brink shows its "earning model" by 1 July 2024

  Rule: Who owes it shows it

    @http
    Scenario: What was shown is on record, with where it is
      When Brink shows its "earning model" in "Data room, folder 3."
      Then the history says: "Brink showed what disclosure 1 asks. To be found: Data room, folder 3."

    Scenario: Another party does not show it
      When Waterrand shows its "earning model"
      Then it is refused: "Only Brink can show it."

  Rule: Who receives it says whether it is complete

    Scenario: What was incomplete is shown again
      Given that Brink showed its "earning model"
      And that Waterrand judged its "earning model" incomplete: "The margin is missing."
      When Brink shows its "earning model" in "Data room, folder 4."
      Then the history says: "Waterrand judged disclosure 1. Complete: no. The margin is missing."
      And the history says: "Brink showed what disclosure 1 asks. To be found: Data room, folder 4."

    Scenario: Before it is shown there is nothing to judge
      When Waterrand judges its "earning model" complete
      Then it is refused: "Judge it when it was shown."
