Feature: Price rules
  In order that a price moves as agreed and never by surprise
  As parties of one contract
  We want a rule that leaves nothing unsaid, and only the agreed party asking

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And the parties agreed a price rule for "Hours": "100 % labour, asked by Brink"
    And it is 20 November 2024

  Rule: A rule stands until both replace or drop it

    Scenario: A price rule is dropped by both
      Given that Waterrand proposed to drop the price rule for "Hours"
      When Brink assents
      Then the history says: "The parties dropped the price rule for hours: Samen afgesproken."

    Scenario: A rule that is not there cannot be dropped
      When Brink proposes to drop the price rule for "Windows"
      Then it is refused: "Choose an item that has one"

  Rule: The agreed party asks in writing

    Scenario: The supplier asks for a new price
      When Brink asks for a new price of "Hours" from 1 January 2025
      Then the history says: "Brink asked on 20 November 2024 for a new price of hours from 1 January 2025."

    Scenario: The client does not ask in its place
      When Waterrand asks for a new price of "Hours" from 1 January 2025
      Then it is refused: "By the rule Brink asks for a new price"
