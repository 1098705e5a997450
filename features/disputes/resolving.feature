Feature: Resolving a dispute
  In order to keep quarrels small
  As either party
  We want to say what we disagree about and who resolved it

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And it is 3 June 2024
    And that Waterrand recorded the dispute "Does the gym count?"

  Rule: A dispute is resolved once, as near as possible

    @http
    Scenario: Those who work together resolve it
      When Brink records that those who work together resolved the dispute: "It counts."
      Then the history says: "Brink recorded that dispute 1 was resolved (Those who work together): It counts."

    Scenario: What is resolved is not resolved again
      Given that Brink recorded that the steering committee resolved the dispute: "It counts."
      When Waterrand records that a court resolved the dispute: "It does not."
      Then it is refused: "Dispute 1 is resolved."

  Rule: A mistake about it is taken back

    Scenario: A dispute that goes on is open again
      Given that Brink recorded that help from outside resolved the dispute: "It counts."
      And that Brink took back what was recorded last: "Too early."
      When Waterrand records that a court resolved the dispute: "It does not."
      Then the history says: "Waterrand recorded that dispute 1 was resolved (A court or arbitrators): It does not."
