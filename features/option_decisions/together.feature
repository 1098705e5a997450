Feature: Exercising an option together
  In order to stay together by choice
  As client (Waterrand) and contractor (Brink)
  We want an option of both to need both, within its window

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And the parties agreed an option for 2028 that belongs to both

  Rule: An option of both is exercised at the table

    Scenario: Both extend the contract by a year
      Given it is 10 May 2027
      And that Waterrand proposed to exercise the option for 2028
      When Brink assents
      Then the option for 2028 is exercised
      And the contract ends on 31 December 2028

    Scenario: One party alone does not exercise it
      Given it is 10 May 2027
      When Waterrand exercises the option for 2028
      Then it is refused: "Lay it on the table if it belongs to all parties."

  Rule: An option is exercised within its window

    Scenario: Before the window opens it is too early
      Given it is 31 December 2026
      When Waterrand proposes to exercise the option for 2028
      Then it is refused: "can be exercised from 1 January 2027"

    Scenario: After the window closed it is too late
      Given it is 1 July 2027
      When Waterrand proposes to exercise the option for 2028
      Then it is refused: "was 30 June 2027. Lay an extension on the table."
