Feature: Stopping before the start
  In order to part without blame
  As either party
  We want to compare our priorities and stop when they lie too far apart

  Background:
    Given it is 1 December 2023
    And Waterrand and Brink have a joint record

  Rule: The distance between priorities is worked out from the order of both

    Scenario: Beyond the agreed limit the advice is to stop
      Given the parties agreed to stop when priorities lie more than 50% apart
      And that Waterrand put "Safety" before "Price" and "Tempo"
      When Brink puts "Tempo" before "Price" and "Safety"
      Then the theme "Priorities at the start" shows under "Advice": "Dare to stop"

    Scenario: A priority stands in a business plan
      When Brink puts "Price" first, outside its business plan
      Then it is refused: "Fill this in."

  Rule: A ground that the record does not bear out is no ground

    Scenario: One ranking cannot be compared
      Given that Waterrand put "Safety" first, which in its business plan is "no sick leave"
      When Brink stops before the start for priorities: "Too far apart."
      Then it is refused: "Not every party has ranked its priorities."

    Scenario: No difference was found
      When Brink stops before the start for a difference: "We work otherwise."
      Then it is refused: "No difference was judged unbridgeable."
