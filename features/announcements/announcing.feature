Feature: The draft of a notice
  In order to announce what must be announced
  As parties of one public contract
  We want the draft of each notice from the record, small changes included

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And it is 3 June 2024
    And the parties agreed services worth € 4,800,000 at the award
    And the parties agreed a small change of € 60,000

  Rule: A change on ground (b) or (c) is announced, others may be

    @http
    Scenario: A change for unforeseen circumstances tells the small one before it
      Given that Brink proposed a change of € 480,000 for what nobody could foresee
      When Waterrand assents
      Then a notice is required, from € 4,860,000 to € 5,340,000, under code "mod-cir"
      And it tells 1 earlier modification

    Scenario: What was published is awaited no more
      Given the parties agreed a change of € 480,000 for what nobody could foresee
      When Waterrand records that the notice was published as "2024/S 117-1"
      Then no notice is awaited

    Scenario: A notice is about a modification
      When Waterrand records the notice of modification 1
      Then it is refused: "The record has no modification 1. Choose one that was adopted."
