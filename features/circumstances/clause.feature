Feature: A change on its clause
  In order to change the contract as it foresaw
  As client (Waterrand) and contractor (Brink)
  We want to see whether a change keeps to the clause that it names

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And it is 3 June 2024
    And the parties agreed services worth € 4,800,000 at the award
    And that Brink proposed the arrangement "The fifth year"

  Rule: A clause carries a change only as it reads

    Scenario: Without a clause the ground for it fails
      When Brink states that the proposal keeps to its clause
      Then the law says of a review clause: "Rule not met"

    Scenario: At another price it does not rest on the clause
      When Waterrand states that the proposal departs from its clause
      Then the law says of a review clause: "Rule not met"

    Scenario: Nothing is stated about what was never laid
      When Brink states that proposal 9 keeps to its clause
      Then it is refused: "There is no proposal 9. Choose one that was laid on the table."
