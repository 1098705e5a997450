Feature: A party that does not use the record itself
  In order not to stand still when the other stays away
  As the party that keeps the record
  We want to record the other's assent, with evidence, until it speaks

  Background:
    Given it is 1 December 2023
    And that client Waterrand opened a record with contractor Brink
    And that Waterrand proposed the goal "Healthy buildings"

  Rule: An assent recorded for another names where it can be seen

    Scenario: With evidence it counts, and is marked
      When Waterrand records the assent of Brink as seen in "letter of 28 November 2023"
      Then the proposal was adopted
      And the assent of Brink awaits its own word

    Scenario: Without evidence it does not count
      When Waterrand records the assent of Brink without evidence
      Then it is refused: "Say where the assent of Brink can be seen."

    Scenario: The party confirms it later
      Given that Waterrand recorded the assent of Brink as seen in "letter of 28 November 2023"
      And that "Bram Brink" joined for Brink
      When Brink confirms the assent recorded for it
      Then the assent of Brink stands by its own word

    Scenario: A party with people of its own speaks for itself
      Given that "Bram Brink" joined for Brink
      When Waterrand records the assent of Brink as seen in "letter of 28 November 2023"
      Then it is refused: "Brink has people of its own here. Only they assent for it."
