Feature: A damage that strikes once
  In order to share what neither of us could prevent
  As client (Waterrand) and contractor (Brink)
  We want to report it, agree who bears what, and settle it

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And it is 3 June 2024
    And that Brink reported "Flooded store" of € 12,000, € 2,000 insured, that Brink paid

  Rule: Until both decide, nobody bears it by agreement

    Scenario: Who paid first has paid, and no more is said
      When it is 1 July 2024
      Then Brink bears € 10,000 of the damage
      And neither party bears the damage by agreement
      And the damage is 28 days old

  Rule: What both agreed is owed until it is paid

    Scenario: Sharing half makes the client owe its half
      Given that Brink proposed that Waterrand bears 50 % of the damage
      When Waterrand assents
      Then Waterrand has yet to pay € 5,000 of the damage

    Scenario: An unpaid share is late after sixty days
      Given the parties agreed that Waterrand bears 50 % of the damage
      When it is 10 August 2024
      Then the damage should have been settled

    Scenario: Payment settles it
      Given the parties agreed that Waterrand bears 50 % of the damage
      And that Waterrand proposed that Waterrand pays Brink € 5,000 of the damage
      When Brink assents
      Then Waterrand bears € 5,000 of the damage
