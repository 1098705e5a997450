Feature: Carrying a principle together
  In order to know what we all stand behind
  As stakeholders of both parties
  We want to see who adopted a principle, and since when it is in force

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And it is 3 June 2024
    And that Waterrand named the stakeholder "Purchasing"
    And that Brink named the stakeholder "Operations"

  Rule: A principle rests on an observation, belongs to a theme and is adopted by all

    Scenario: The last adoption puts it in force
      Given that Brink formulated the principle "Net benefit" from the observation "It takes two to tango."
      And that "Purchasing" of Waterrand adopted the principle "Net benefit"
      When "Operations" of Brink adopts the principle "Net benefit"
      Then the theme "Guiding principles" shows under "Principles": "Net benefit, In force, 3 June 2024"

    Scenario Outline: Half a principle is refused
      When Waterrand formulates the principle "Net benefit" without <part>
      Then it is refused: "A principle lacks <lacking>. Write it down first."

      Examples:
        | part           | lacking         |
        | an observation | its observation |
        | a theme        | its theme       |

  Rule: What all adopted ends by one, or begins anew

    Scenario: Withdrawing suspends it
      Given the principle "Net benefit" was adopted by all
      And that Waterrand retired the stakeholder "Purchasing": "The board decides."
      And that Brink retired the stakeholder "Operations": "The board decides."
      When "Board Brink" of Brink withdraws its adoption of "Net benefit": "Nothing is left."
      Then the theme "Guiding principles" shows under "Principles": "Net benefit, Suspended"
