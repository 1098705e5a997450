Feature: Seeing what a proposal would change
  In order to know to what we assent
  As either party
  We want to see before assent what would change, and find it so afterwards

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And the parties agreed labour at 60 % of the price, carried by Brink
    And it is 3 June 2024
    And the parties agreed services worth € 4,800,000 at the award

  Rule: A preview shows what is, beside what would be

    @http
    Scenario: Half of the labour shocks moves to the client
      When Brink proposes that Waterrand bears 50 % of labour
      Then of a standard shock to labour Brink bears € 72,000, then € 36,000

    Scenario: A small change uses room in law
      When Brink proposes a small change of € 60,000
      Then the small changes go from € 0 to € 60,000

    Scenario: A goal changes no burden
      When Brink proposes the goal "Quiet schools"
      Then the proposal moves no burden

  Rule: What was shown is what comes

    Scenario: The figures after adoption are those of the preview
      Given that Brink proposed that Waterrand bears 50 % of labour
      And that Waterrand looked ahead at the proposal
      When Waterrand assents
      Then the figures are those of the preview
