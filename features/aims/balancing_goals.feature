Feature: Goals in balance, and goals with an open outcome
  In order to look further than money and a fixed end
  As either party
  We want to see what goals serve and which outcome is open

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And it is 3 June 2024

  Rule: Goals serve prosperity, welfare and well-being

    Scenario: A value that nothing serves stands out
      When Waterrand places the goal "Healthy buildings" under well-being
      Then the theme "Goals" shows under "Balance over three values": "well-being, Healthy buildings, no"
      And the theme "Goals" shows under "Balance over three values": "prosperity, none, yes"

  Rule: An open outcome needs a purpose and a level of trust

    Scenario: It is refused without a purpose
      When Brink proposes an open outcome for "Healthy buildings" without a purpose
      Then it is refused: "stays open only with its purpose"

    Scenario: It is refused without a level of trust
      When Brink proposes an open outcome for "Healthy buildings": "Glad children", without trust
      Then it is refused: "stays open only with the level of trust"

    Scenario: With both the outcome is open
      Given that Brink proposed an open outcome for "Healthy buildings": "Glad children", trust medium
      When Waterrand assents
      Then the theme "Goals" shows under "Goals with an open outcome": "Healthy buildings, Glad children, medium"
