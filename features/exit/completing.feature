Feature: Completing the work
  In order to know when a contract is over
  As either party
  We want final acceptance and the final invoice recorded

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And it is 10 January 2028

  Rule: The work is accepted and invoiced once

    Scenario: A second final invoice
      Given that Waterrand finally accepted the work
      And that Brink sent its final invoice of € 45,000
      When Brink sends its final invoice of € 1,000
      Then it is refused: "Correct that one, or take it back first."
