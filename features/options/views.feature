Feature: What each party wants of an option
  In order to hear each other without looking over a shoulder
  As either party
  We want both views sealed until both are there

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And the parties agreed an option for 2028 that belongs to both
    And it is 10 May 2027

  Rule: A view opens when both have stated theirs

    Scenario: The first view stays sealed
      When Brink wants the option for 2028: "Our teams have found their way."
      Then Waterrand may not yet read what Brink wants of 2028

    Scenario: With the second view both open
      Given that Brink wanted the option for 2028: "Our teams have found their way."
      When Waterrand rejects the option for 2028: "We will do it ourselves."
      Then Waterrand may read what Brink wants of 2028
      And Brink may read what Waterrand wants of 2028

    Scenario: A view comes too late for an option that is gone
      Given that Waterrand declined the option for 2028
      When Brink wants the option for 2028: "Our teams have found their way."
      Then it is refused: "is decided. The timeline says how."
