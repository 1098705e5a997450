Feature: A public contract that is over is no longer changed
  In order to keep to what was procured
  As client (Waterrand) and contractor (Brink)
  We want changes refused once all was finally accepted and invoiced

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And it is 3 June 2024
    And the parties agreed services worth € 4,800,000 at the award
    And that Waterrand finally accepted the work

  Rule: Acceptance and invoice together end what can be changed

    Scenario: After the final invoice a change is refused
      Given that Brink sent its final invoice of € 1,200
      When Brink proposes a small change of € 60,000
      Then it is refused: "This contract was finally accepted and finally invoiced, so it is no longer changed."

    Scenario: Before the final invoice it may
      When Brink proposes a small change of € 60,000
      Then the small changes go from € 0 to € 60,000
