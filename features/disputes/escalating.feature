Feature: Taking a dispute up the ladder
  In order to resolve quarrels near the work and yet in time
  As either party
  We want a ladder with clocks and a way out of an impasse

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And the parties agreed a ladder: "The shop floor" 10 days, "The steering committee" 20 days
    And it is 3 June 2024
    And that Brink recorded the dispute "Does the gym count?"

  Rule: One rung at a time, within its days

    Scenario: No rung is skipped
      Given that Waterrand took the dispute to rung 2: "We disagree."
      When Brink takes the dispute to rung 2: "Again."
      Then it is refused: "Dispute 1 stands on the highest rung."

    @http
    Scenario: The next rung has its own days
      When Waterrand takes the dispute to rung 2: "We disagree."
      Then the dispute is due on 23 June 2024

    Scenario: A resolved dispute is not due any more
      When Brink records that the steering committee resolved the dispute: "It counts."
      Then no dispute is due

  Rule: An impasse has a way out

    Scenario: Mediation
      Given that Brink recorded that the dispute is stuck: "We repeat ourselves."
      And it is 8 June 2024
      When Waterrand ends the impasse of the dispute by mediation
      Then the theme "Disputes" shows under "Impasses": "3 June 2024, 8 June 2024, 5, With a mediator"
