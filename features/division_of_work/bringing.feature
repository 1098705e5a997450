Feature: What each side brings
  In order to invest in each other and not in money alone
  As either party
  We want to say what we bring and what the other learns from us

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And it is 3 June 2024

  Rule: Each side brings something

    Scenario: A side that brings nothing is named
      When Brink proposes the synergy "Smart cleaning" with of Brink "Sensors"
      Then it is refused: "Say what Waterrand brings."

    Scenario: A synergy is let go by both
      Given the parties agreed the synergy "Smart cleaning" with "Floor plans" and "Sensors"
      When the parties agree to let the synergy "Smart cleaning" go
      Then the theme "Who does what" shows nothing under "Synergies"

    Scenario: Knowledge for the other is shown
      When Brink invests skill in Waterrand: "Care of floors"
      Then the theme "Who does what" shows under "Knowledge invested": "Brink, Waterrand, skill, Care of floors"
