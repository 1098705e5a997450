Feature: Joint goals
  In order to pull in one direction
  As parties of one contract
  We want goals that only we together agree, reword and let go

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And it is 3 June 2024

  Rule: A goal changes only with assent of both parties

    @http
    Scenario: A goal is in force once both assented
      Given that Waterrand proposed the goal "Permanent jobs for cleaners"
      When Brink assents
      Then the goal "Permanent jobs for cleaners" is in force

    Scenario: A goal that only one party wants is not in force
      When Waterrand proposes the goal "Permanent jobs for cleaners"
      Then the goal "Permanent jobs for cleaners" is not in force
      And the answer of Brink is awaited

  Rule: A goal has one wording

    @http
    Scenario: A goal is agreed only once
      When Brink proposes the goal "Healthy buildings"
      Then it is refused: "Healthy buildings is agreed already. Word it anew instead."

    Scenario: A goal can be worded anew
      Given that Brink proposed to reword the goal "Healthy buildings" as "Healthy people"
      When Waterrand assents
      Then the goal "Healthy people" is in force
      And the goal "Healthy buildings" is not in force
