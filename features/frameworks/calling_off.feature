Feature: A framework with a stated maximum
  In order to stay within what was procured
  As client (Waterrand) and contractor (Brink)
  We want call-offs counted against the maximum, and the term held to four years

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And it is 3 June 2024

  Rule: The maximum ends what can be called off

    @http
    Scenario: What is called off leaves the rest
      Given the parties agreed a framework of at most € 1,000,000
      When Waterrand calls off "Ten classrooms" for € 900,000
      Then the framework leaves € 100,000

    Scenario: Beyond the maximum nothing is called off
      Given the parties agreed a framework of at most € 1,000,000
      And that Waterrand called off "Ten classrooms" for € 900,000
      When Waterrand calls off "Two more" for € 100,001
      Then it is refused: "The framework has a maximum of €1,000,000; this would make €1,000,001. Call off less, or agree a change of the contract first."

  Rule: More than four years needs a justification

    Scenario: Four years and two option years without a reason
      Given the parties agreed an option for 2028 that Waterrand holds
      When Waterrand proposes a framework of at most € 1,000,000
      Then it is refused: "A framework runs until 31 December 2027 at most, options included; this would be 31 December 2028. State why its subject needs more than four years, or agree a shorter term."

    Scenario: With a reason it may
      Given the parties agreed an option for 2028 that Waterrand holds
      And that Waterrand proposed a framework of at most € 1,000,000 because "The depot is written off in six years"
      When Brink assents
      Then the framework leaves € 1,000,000
