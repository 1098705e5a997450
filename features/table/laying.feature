Feature: Laying a proposal on the table
  In order to think of the other first
  As either party
  We want a proposal to say what it brings them, us and me

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And it is 3 June 2024

  Rule: A proposal says first what it brings the other party

    @http
    Scenario: A proposal that is silent about the other is incomplete
      When Brink asks for the goal "Permanent jobs" and says nothing of Waterrand
      Then it is refused: "Say first what the proposal brings the other party."

    Scenario: A complete proposal lies on the table
      When Brink proposes the goal "Permanent jobs"
      Then the proposal is on the table
      And the proposal says what it brings them, us and me
      And the answer of Waterrand is awaited

  Rule: Only who laid a proposal takes it back

    Scenario: The proposer withdraws
      Given that Brink proposed the goal "Permanent jobs"
      When Brink withdraws the proposal
      Then the proposal was withdrawn

    Scenario: The other party does not withdraw it
      Given that Brink proposed the goal "Permanent jobs"
      When Waterrand withdraws the proposal
      Then it is refused: "Object or make a counter-proposal."
