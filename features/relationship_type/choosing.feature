Feature: Choosing the relationship type
  In order to work in a way that fits what we make
  As either party
  We want to choose the type, and say why when it changes

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And it is 3 June 2024

  Rule: A type that is unusual for the work comes with its ground

    @http
    Scenario: A standard service can be a partnership when the parties say why
      Given that Waterrand proposed the relationship type partnership for standard services because "We train people."
      When Brink assents
      Then the proposal is adopted

    Scenario: A proposal is kept open no longer than its answer day
      Given the parties agreed the relationship type guarded for standard services
      When Brink keeps the goal "Steady work" open until 31 July 2024
      Then it is refused: "nothing stays open after 17 June 2024"

  Rule: A guarded relationship keeps strict clocks

    Scenario: An answer after its day is too late
      Given the parties agreed the relationship type guarded for standard services
      And that Brink asked for a talk about "Planning" because "Clause 7 of the contract."
      And it is 4 July 2024
      When Waterrand comes to the table
      Then it is refused: "nothing stays open after 3 July 2024"

    Scenario: A reason that was a mistake is taken back
      Given the parties agreed the relationship type preferred supplier for standard services
      And that Brink wanted guarded: "We do not trust this."
      And that Brink took back what was recorded last: "Too soon."
      When Brink proposes the relationship type guarded for standard services
      Then it is refused: "missing: Brink"
