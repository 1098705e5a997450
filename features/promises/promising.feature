Feature: Promising something for a day
  In order to rely on each other's word
  As either party
  We want a promise to have a maker, a day, and somebody who counts on it

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And it is 3 June 2024

  Rule: A promise counts once the other accepted it

    @http
    Scenario: A promise is made, accepted and kept
      Given that Brink promised "A planning per school" by 1 July 2024
      And that Waterrand accepted the promise
      When Brink keeps the promise
      Then the history says: "Brink kept promise 1."

    Scenario: Nobody keeps a promise on which nobody counts
      Given that Brink promised "A planning per school" by 1 July 2024
      When Brink keeps the promise
      Then it is refused: "not yet accepted by Waterrand"

  Rule: A promise looks ahead

    Scenario: A promise for a day that has passed is none
      When Brink promises "A planning per school" by 1 May 2024
      Then it is refused: "Choose a later day."

  Rule: Only those who count on it let it go

    Scenario: The other party releases a promise
      Given that Brink promised "A planning per school" by 1 July 2024
      When Waterrand releases the promise: "The schools close."
      Then the history says: "Waterrand released the maker from promise 1: The schools close."
