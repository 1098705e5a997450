Feature: Goals that work against each other
  In order to understand whether our interests fit
  As either party
  We want to name our own goals and see what works against what

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And it is 3 June 2024
    And that Waterrand declared its own goal "Cheaper cleaning"

  Rule: A pair is shown with both owners

    @http
    Scenario: An own goal works against a joint one
      When Brink declares that "Cheaper cleaning" works against "Healthy buildings": "Fewer hours."
      Then the theme "Goals" shows under "Goals that work against each other": "Cheaper cleaning, Waterrand, Healthy buildings, Waterrand and Brink"

    Scenario: Letting it go ends the pair
      Given that Brink declared that "Cheaper cleaning" works against "Healthy buildings": "Fewer hours."
      When Waterrand lets its own goal "Cheaper cleaning" go: "We choose clean."
      Then the theme "Goals" shows nothing under "Goals that work against each other"

  Rule: Each party says how it stands towards a goal

    Scenario: One supports what the other opposes
      Given that Waterrand supported the goal "Cheaper cleaning", which brings it "Room for care"
      When Brink opposes the goal "Cheaper cleaning"
      Then the theme "Goals" shows under "How each party stands": "Cheaper cleaning, Brink, Opposes it"

    Scenario: Support names its benefit
      When Brink supports the goal "Healthy buildings" without saying why
      Then it is refused: "since it supports it"
