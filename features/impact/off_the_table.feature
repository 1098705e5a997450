Feature: Looking ahead only at what lies on the table
  In order not to be misled by what is over
  As either party
  We want a preview of what can still be agreed, and of nothing else

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And it is 3 June 2024

  Rule: A longer term moves the last day

    Scenario: One year more
      When Brink proposes a term from 1 January 2024 to 31 December 2028
      Then the last day moves from 31 December 2027 to 31 December 2028

  Rule: What is off the table has no preview

    Scenario: The proposal was withdrawn
      Given that Brink proposed the goal "Quiet schools"
      And that Brink withdrew the proposal
      When Waterrand looks ahead at the proposal
      Then it is refused: "Proposal 2 does not lie on the table."
