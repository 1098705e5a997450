Feature: How much each question about fairness weighs
  In order to say what matters to us before we know what matters to the other
  As either party
  We want weights to stay sealed until all parties gave theirs

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And it is 3 June 2024

  Rule: Weights open when all parties submitted theirs

    @http
    Scenario: The first weights stay sealed
      When Brink submits as weights equality 2 and culture 1
      Then Waterrand may not read the weights of Brink
      And Brink may read the weights of Brink
      And the history says: "Brink said under seal how much each question weighs."

    @http
    Scenario: With the second weights both open
      Given that Brink submitted as weights equality 2 and culture 1
      When Waterrand submits as weights loyalty 3 and culture 3
      Then Waterrand may read the weights of Brink
      And Brink may read the weights of Waterrand

    Scenario: At least one question weighs something
      When Brink submits as weights equality 0 and culture 0
      Then it is refused: "Give at least one question a weight above zero."

    Scenario: A question is weighed once
      When Brink submits as weights equality 1 and equality 2
      Then it is refused: "Name every question once."
