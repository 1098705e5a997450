Feature: A theme of a day
  In order to see for each theme what holds and what it rests on
  As either party
  We want to open every theme on any day

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And it is 3 June 2024
    And the parties agreed the arrangement "Quiet hours"

  Rule: A theme shows what holds on that day

    Scenario: What the parties agreed stands in its theme
      Given that Waterrand proposed the arrangement "Shared store"
      When Brink objects: "The store is ours."
      Then the theme "Arrangements" shows under "In force": "Quiet hours"
      And the theme "Arrangements" does not show under "In force": "Shared store"
      And the theme "Arrangements" shows nothing under "Let go"

    Scenario: What was let go later held on that day
      Given it is 1 July 2024
      And the parties agreed to let the arrangement "Quiet hours" go
      When it is 2 July 2024
      Then the theme "Arrangements" shows under "Let go": "Quiet hours"
      And on 4 June 2024 the theme "Arrangements" shows under "In force": "Quiet hours"
