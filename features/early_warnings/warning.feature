Feature: Warning early
  In order to act before it hurts
  As either party
  We want to name what we see coming, without blaming anyone

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And it is 3 June 2024

  Rule: A warning is given early and reads without blame

    @http
    Scenario: A party warns of what it sees coming
      When Brink warns early of "Too few cleaners"
      Then the history says: "Brink warned early of too-few-cleaners: “Too few cleaners”."

    Scenario: A wrong name is corrected and both stay readable
      Given that Brink warned early of "Too few cleaner"
      When Brink corrects it to a warning of "Too few cleaners"
      Then both records can still be read

  Rule: What came of it bears the same name and somebody who looks after it

    Scenario: It occurred after all
      Given that Brink warned early of "Strike"
      When Waterrand reports that "Strike" occurred; Brink looks after it
      Then the history says: "Waterrand reported that strike occurred: “Strike”; Brink looks after it."

    Scenario: Who looks after it is one of the parties
      When Waterrand reports that "Strike" occurred; Delta looks after it
      Then it is refused: "Choose one of the parties."
