Feature: What is discussed before the first activity
  In order to begin with an understanding of each other
  As either party
  We want to start only after we discussed what we agreed to discuss

  Background:
    Given it is 1 December 2023
    And Waterrand and Brink have a joint record
    And all that a start needs is agreed until 31 December 2027

  Rule: A topic counts once every party was present

    @http
    Scenario: Discussed without one party is not discussed
      Given the parties agreed a joint start
      And that the parties discussed all topics but "the goals of each party"
      And that Brink discussed "the goals of each party" without Waterrand
      When Brink starts the partnership
      Then it is refused: "Discuss with every party present: the goals of each party."
      And the theme "Joint start" shows under "To discuss first": "the goals of each party, none"

    Scenario: The partnership starts after all was discussed and said
      Given the parties agreed a joint start
      And that the parties discussed all topics of the joint start
      And that Waterrand called it a success when "every school opens clean"
      And that Brink called it a success when "our team likes to work here"
      When Waterrand starts the partnership
      Then the partnership is active

    Scenario: A session that was recorded by mistake discussed nothing
      Given the parties agreed a joint start about "safety"
      And that the parties discussed "safety" in a session
      And that Waterrand took back what was recorded last: "That was another contract."
      When Brink starts the partnership
      Then it is refused: "Discuss with every party present: safety."
