Feature: Filling the talent triangle
  In order to keep the partnership going
  As either party
  We want a visionary, a project leader and a process keeper on both sides

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And it is 3 June 2024
    And the parties agreed the talent triangle, every vacancy within 60 days
    And that Brink gave "Bram Brink" the key role project leader

  Rule: A role counts once its person confirmed it

    @http
    Scenario: A confirmed role is filled
      When "Bram Brink" of Brink confirms the key role project leader
      Then Brink still needs a visionary and a process keeper

    Scenario: A declined role stays vacant
      When "Bram Brink" of Brink declines the key role project leader: "No time"
      Then Brink still needs a visionary, a project leader and a process keeper

    Scenario: What was not given is not confirmed
      When "Bram Brink" of Brink confirms the key role visionary
      Then it is refused: "Nobody of your party was given the key role of visionary."

  Rule: A vacancy has a last day

    Scenario: Nobody was found in time
      When nobody does anything until 5 August 2024
      Then Brink needed a project leader before 2 August 2024
