Feature: Dividing a joint gain
  In order to keep looking for savings together
  As parties of one contract
  We want to sign who gets which part

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And it is 3 June 2024

  Rule: The parts add up to the gain

    @http
    Scenario: A gain is divided once both assented
      Given that Brink proposed to divide € 90,000: Waterrand € 42,000, Brink € 48,000
      When Waterrand assents
      Then the history says: "The parties divided €90,000 of “Solar panels”: Waterrand €42,000; Brink €48,000."

    Scenario: Nothing of the gain is lost
      When Brink proposes to divide € 90,000: Waterrand € 42,000, Brink € 47,000
      Then it is refused: "Let the parts add up to the gain."

    Scenario: A party has one part
      When Brink proposes to divide € 90,000: Brink € 42,000, Brink € 48,000
      Then it is refused: "Give every party one part."
