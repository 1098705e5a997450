Feature: A promise that was not kept
  In order to be able to talk about it
  As either party
  We want to say openly that a promise was broken

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And it is 3 June 2024
    And that Brink promised "A planning per school" by 1 July 2024
    And that Waterrand accepted the promise

  Rule: Who relies on it waits until it was due, who made it need not

    Scenario: The maker says it will not work
      When Brink reports the promise broken: "We lack people."
      Then the history says: "Brink reported that promise 1 was not kept: We lack people."

    Scenario: The other party waits for the day
      When Waterrand reports the promise broken: "I see nothing yet."
      Then it is refused: "is due on 1 July 2024"

  Rule: A broken promise stays broken

    Scenario: What was broken is not kept any more
      Given that Brink reported the promise broken: "We lack people."
      When Brink keeps the promise
      Then it is refused: "Promise 1 is closed: broken."
