Feature: Letting an option go
  In order to part in time and with clarity
  As either party
  We want a declined option and a lapsed one to be told apart

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And the parties agreed an option for 2028 that belongs to both

  Rule: Declining is a decision

    Scenario: A party declines
      Given it is 10 May 2027
      When Brink declines the option for 2028
      Then the option for 2028 is let go
      And the contract ends on 31 December 2027

  Rule: Silence lets an option lapse after the last day of its window

    Scenario: On the last day it has not lapsed
      Given it is 30 June 2027
      When the option for 2028 lapses undecided
      Then it is refused: "can be decided until 30 June 2027. Wait until then."

    Scenario: The day after, it lapses
      When nobody does anything until 1 July 2027
      Then the option for 2028 is lapsed
