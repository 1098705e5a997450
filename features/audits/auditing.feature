Feature: An auditor reads along for a while
  In order to let somebody outside judge the relationship
  As either party
  We want an auditor to read everything until a day, and to see what was read

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And it is 3 June 2024

  Rule: An auditor reads until the last day of the audit

    @http
    Scenario: An assigned auditor reads the history
      Given that Waterrand assigned "Olga Smit" of Zicht as auditor until 30 June 2024
      When "Olga Smit" of Zicht reads the timeline
      Then the parties see that "Olga Smit" looked at the timeline

    @http
    Scenario: After the last day the partnership is not there
      Given that Waterrand assigned "Olga Smit" of Zicht as auditor until 30 June 2024
      And it is 1 July 2024
      When "Olga Smit" of Zicht reads the timeline
      Then it is refused: "This partnership does not exist, or you may not see it."

    Scenario: An audit ends at once
      Given that Waterrand assigned "Olga Smit" of Zicht as auditor until 30 June 2024
      And that Waterrand ended the audit
      When "Olga Smit" of Zicht reads the timeline
      Then it is refused: "This partnership does not exist, or you may not see it."

  Rule: An auditor belongs to neither side

    Scenario: Somebody of a party does not audit
      When Waterrand assigns "Carla Smit" of Brink as auditor until 30 June 2024
      Then it is refused: "brink is one of the parties. Choose an auditor of another organisation."
