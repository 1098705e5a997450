Feature: Trust that fits the work
  In order to lean on each other neither too much nor too little
  As either party
  We want to see how much trust the work needs, and what it grows from

  Background:
    Given Waterrand and Brink have a contract from 1 December 2021 to 31 December 2027
    And it is 3 June 2024

  Rule: What needs little trust is covered by a guarantee

    @http
    Scenario: A standard service with a guarantee asks for no attention
      Given the parties agreed uncertainty 3 and 2 for other factors
      And that each party broke a promise
      When the parties agree a formal guarantee of Brink on "Price, moment and quality"
      Then the theme "Trust" shows under "What that means": "Covered by a formal guarantee"

    Scenario: A guarantee that was let go covers nothing
      Given the parties agreed uncertainty 3 and 2 for other factors
      And the parties agreed a formal guarantee of Brink on "Price, moment and quality"
      And that each party broke a promise
      When the parties agree to let guarantee 1 go
      Then the theme "Trust" shows under "What that means": "Less than the work needs"

  Rule: Trust grows, and so does a relation

    Scenario: An intention that is told feeds trust
      When Brink tells that it intends: "Electric vans next year"
      Then the theme "Trust" shows under "What trust grew from in twelve months": "Electric vans next year"

    Scenario: A word kept after a word broken is an upward spiral
      Given that Brink broke a promise in 2022
      And that Brink kept a promise in 2023
      When it is 31 December 2023
      Then the theme "Direction of the relation" shows under "Direction": "An upward spiral"
