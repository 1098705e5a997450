Feature: Agreeing something of our own
  In order to keep every agreed term in one place
  As parties of one contract
  We want to agree, reword and let go what fits no other kind of term

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And it is 3 June 2024
    And the parties agreed the arrangement "Quiet hours"

  Rule: An arrangement holds with assent of both parties

    @http
    Scenario: An arrangement with its precise terms
      Given that Waterrand proposed the arrangement "Shared store": "Brink keeps the key."
      When Brink assents
      Then the history says: "The parties agreed the arrangement “Shared store”. Brink keeps the key."

    Scenario: An arrangement is let go by both
      Given that Brink proposed to let the arrangement "Quiet hours" go
      When Waterrand assents
      Then the history says: "The parties let the arrangement quiet-hours go: Samen afgesproken."

  Rule: An arrangement has one wording

    Scenario: An arrangement is agreed only once
      When Brink proposes the arrangement "Quiet hours"
      Then it is refused: "The arrangement Quiet hours is in force already."

    Scenario: An arrangement that is not there is not let go
      When Brink proposes to let the arrangement "Parking" go
      Then it is refused: "There is no arrangement parking. Choose one that is in force."
