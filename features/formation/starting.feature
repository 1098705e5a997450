Feature: Starting a partnership
  In order to begin with a joint purpose
  As client (Waterrand) and contractor (Brink)
  We want to start only once term, value and a joint goal are agreed

  Background:
    Given it is 1 December 2023

  Rule: Both organisations stand at the door with the same rights

    Scenario: An opened record waits for the other party
      When client Waterrand opens a record with contractor Brink
      Then the partnership is being formed
      And Waterrand is bound by Anneke de Wit

    Scenario: The other party joins with its own people
      Given that client Waterrand opened a record with contractor Brink
      When "Bram Brink" joins for Brink
      Then Brink is bound by Bram Brink

  Rule: Without a joint goal a partnership does not start

    Scenario: A start without a joint goal is refused
      Given Waterrand and Brink have a joint record
      And the parties agreed a term from 1 January 2024 to 31 December 2027, notice 3 months
      And the parties agreed a value of € 1,200,000 a year from 2024 to 2027
      When Waterrand starts the partnership
      Then it is refused: "Something is not agreed yet: a joint goal."

    Scenario: With term, value and a joint goal the partnership starts
      Given Waterrand and Brink have a joint record
      And the parties agreed a term from 1 January 2024 to 31 December 2027, notice 3 months
      And the parties agreed a value of € 1,200,000 a year from 2024 to 2027
      And the parties agreed the goal "Healthy buildings"
      When Brink starts the partnership
      Then the partnership is active
