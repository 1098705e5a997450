Feature: Examining resistance
  In order to hear that something important is going on
  As either party
  We want resistance examined instead of defeated

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And it is 3 June 2024
    And that Waterrand raised resistance against "Using the technicians of Brink"

  Rule: Resistance closes with a driver, a verdict and an answer

    Scenario: It does not close on its own
      When Brink closes the resistance
      Then it is refused: "Nobody named yet what drives resistance 1."

    Scenario Outline: An objection that is not right ends it
      Given that Brink found <driver> behind the resistance: "Looked at it together."
      And that Waterrand judged the objection not valid: "Nobody loses work."
      When Brink closes the resistance
      Then the theme "Resistance and undercurrents" shows under "Closed resistance": "No valid objection"

      Examples:
        | driver      |
        | a value     |
        | an interest |

    @http
    Scenario: A valid objection leads to a proposal
      Given that Brink found a rational objection behind the resistance: "They lack keys."
      And that Waterrand judged the objection valid: "Checked in three schools."
      And that Brink proposed the goal "One key plan"
      When Waterrand closes the resistance with the last proposal
      Then the theme "Resistance and undercurrents" shows under "Closed resistance": "Led to a proposal, proposal 2, On the table"

    Scenario: Or to a refusal with reasons
      Given that Brink found a rational objection behind the resistance: "They lack keys."
      And that Waterrand judged the objection valid: "Checked in three schools."
      When Brink closes the resistance with a refusal: "The insurer forbids it."
      Then the theme "Resistance and undercurrents" shows under "Closed resistance": "Refused with reasons"
