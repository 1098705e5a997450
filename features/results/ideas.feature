Feature: An idea becomes a joint gain
  In order to live on each other's inventiveness
  As either party
  We want ideas answered, and gains credited to them

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And it is 3 June 2024
    And that Brink submitted the idea "Cleaning by day"

  Rule: A declined idea yields nothing

    Scenario: An idea that was declined is not taken up
      Given that Waterrand declined idea 1: "Our rooms are full."
      When Waterrand takes up idea 1
      Then it is refused: "Idea 1 was declined."

  Rule: Only a divided gain is credited

    Scenario: A proposal that divided nothing
      Given that Waterrand took up idea 1
      When Brink credits the divided gain to idea 1
      Then it is refused: "Proposal 1 divided no gain."

    Scenario: What the idea yielded stands beside it
      Given that Waterrand took up idea 1
      And the parties agreed to divide € 90,000: Waterrand € 42,000, Brink € 48,000
      When Brink credits the divided gain to idea 1
      Then the theme "What the relation brings" shows under "Ideas": "taken up together, €90,000"
