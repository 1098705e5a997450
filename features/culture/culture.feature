Feature: Knowing how well you fit together
  In order to see what cannot be bridged in time
  As either party
  We want to judge how we fit and name where we differ

  Background:
    Given it is 1 December 2023
    And Waterrand and Brink have a joint record

  Rule: The culture matches when every party says so

    Scenario: Both judge that it fits
      Given that Waterrand judged that it fits: "They say what they mean."
      When Brink judges that it fits: "They ask before they judge."
      Then the theme "Culture" shows under "Match": "You fit, all agree"

    Scenario: A later judgement replaces an earlier one
      Given that Waterrand judged that it clashes: "We never meet."
      And that Brink judged that it needs care: "We meet too little."
      When Waterrand judges that it needs care: "We met."
      Then the theme "Culture" shows under "Match": "It needs care, all agree"

  Rule: A difference is named, and judged by each party

    Scenario: A way to bridge it stands beside it
      Given that Brink named a difference in norms "First names": "always", not "never"
      And that Brink called difference 1 bridgeable, by "first names at work"
      When Waterrand calls difference 1 bridgeable
      Then the theme "Culture" shows under "Differences": "bridgeable, none, first names at work"

    Scenario: What was not named is not judged
      When Waterrand calls difference 2 unbridgeable
      Then it is refused: "There is no difference 2."
