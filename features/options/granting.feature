Feature: Options to extend
  In order to reward what goes well without a promise for ever
  As client (Waterrand) and contractor (Brink)
  We want each option year with its own window, one after the other

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And it is 3 June 2024

  Rule: Four years with two option years is two decisions

    Scenario: Two option years are two options
      Given the parties agreed an option for 2028 that belongs to both
      And that Brink proposed an option for 2029 that belongs to both
      When Waterrand assents
      Then 2 options are agreed

    Scenario: The same year is not granted twice
      Given the parties agreed an option for 2028 that belongs to both
      When Brink proposes an option for 2028 that belongs to both
      Then it is refused: "Choose another short name."

    Scenario: An option leaves no gap
      When Brink proposes an option for 2029 that belongs to both
      Then it is refused: "1 January 2028, the day after what comes before it."
