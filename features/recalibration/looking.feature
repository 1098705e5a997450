Feature: Recalibrating together
  In order to stay on course for years
  As both parties
  We want to look every so many months whether we are still going the same way

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And it is 3 June 2024

  Rule: A recalibration is held once both spoke

    Scenario: One spoke, the other did not
      Given the parties agreed to recalibrate every 6 months
      When Brink concludes at the recalibration: "We are on course."
      Then the recalibration waits for Waterrand until 3 December 2024

    @http
    Scenario: Both spoke, and the next one is due
      Given the parties agreed to recalibrate every 6 months
      And that Brink concluded at the recalibration: "We are on course."
      When Waterrand concludes at the recalibration: "So are we."
      Then the theme "Added value and course" shows under "Next recalibration": "3 December 2024"

    Scenario: What was not agreed is not held
      When Brink concludes at the recalibration: "We are on course."
      Then it is refused: "You agreed no recalibration."
