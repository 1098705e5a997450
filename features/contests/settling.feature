Feature: Ending a contest
  In order not to leave a doubt open
  As either party
  We want to concede, withdraw or settle it together

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And the parties agreed the KPI "Inspection mark" of at least 7.0
    And that Brink measured 7.4 for the KPI "Inspection mark"
    And that Waterrand contested what was recorded last: "Another building."

  Rule: Who stated it concedes, who contests withdraws

    Scenario: A wrong record is conceded
      When Brink concedes that it is not right
      Then the history says: "Brink conceded that record 15 does not hold."

    Scenario: A contest is withdrawn
      When Waterrand withdraws the contest
      Then the history says: "Waterrand withdrew its contest of record 15."

  Rule: Otherwise both settle it at the table

    Scenario: Both find the contest right
      Given that Brink proposed that the contest is right
      When Waterrand assents
      Then the history says: "The parties settled the contest of record 15. Contest right: yes. Looked at together"

    Scenario: A settled contest is not settled again
      Given the parties agreed that the contest is not right
      When Brink proposes that the contest is right
      Then it is refused: "Nobody contests record 15."
