Feature: A stress test as evidence
  In order to talk about a clause with the same figures in hand
  As parties of one contract
  We want a stress test beside a proposal that each of us can work out again

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And the parties agreed labour at 60 % of the price, carried by Brink
    And that the labour index rose 4 % every year since January 2019
    And that Brink proposed that Waterrand bears 100 % of labour

  Rule: Evidence stands beside the proposal that it is about

    @http
    Scenario: The parties read what each clause would have cost
      When Brink lays a stress test with a fixed price beside it
      Then by the proposal Brink bears 0 %
      And by a fixed price Brink bears all of the shock
      And the history says: "Brink laid a stress test beside proposal 3: a fixed price; proposal 3, 4 years ahead."

    Scenario: The same evidence is laid once
      Given that Brink laid a stress test with a fixed price beside it
      When Brink lays a stress test with a fixed price beside it
      Then one piece of evidence lies beside the proposal

  Rule: What does not come out again is no evidence

    @http
    Scenario: Other figures than those that come out are refused
      When Brink lays a stress test with a figure of its own
      Then it is refused: "Worked out again, the figures are others than those laid beside proposal 3."
