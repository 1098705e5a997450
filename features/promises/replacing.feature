Feature: What becomes of a promise
  In order to be honest when things go otherwise
  As either party
  We want to replace or repair a promise in the open

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And it is 3 June 2024
    And that Brink promised "A planning per school" by 1 July 2024
    And that Waterrand accepted the promise

  Rule: A new promise takes the place of an old one with consent

    Scenario: The old promise gives way
      Given that Brink promised "A planning per district" by 1 August 2024 in its place
      And that Waterrand accepted the promise
      When Brink keeps the first promise
      Then it is refused: "replaced by another"

  Rule: What others rely on is not taken back

    Scenario: An accepted promise is not struck
      When Brink takes back the promise
      Then it is refused: "Others rely on promise 1"

    Scenario: A promise that was not kept after all stands open again
      Given that Brink kept the promise
      And that Brink took back what was recorded last: "It was a draft."
      When Waterrand releases the promise: "We make it together."
      Then the history says: "Waterrand released the maker from promise 1: We make it together."
