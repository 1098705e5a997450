Feature: Repairing a breach
  In order to go on in good faith
  As both parties
  We want a breach of loyalty or integrity to be named, and its repair to be accepted

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And it is 3 June 2024
    And that Waterrand recorded a breach of integrity by Brink: "Hours that were not worked"

  Rule: A breach is open until the other accepts its repair

    @http
    Scenario: The other accepts the repair
      Given that Brink offered to repair the breach: "Paid back, with a new check."
      When Waterrand accepts the repair
      Then the theme "How we deal with each other" shows under "Breaches not repaired": "0"

    Scenario: The other says what is missing
      Given that Brink offered to repair the breach: "Paid back."
      When Waterrand rejects the repair: "It can happen again."
      Then the theme "How we deal with each other" shows under "Loyalty and integrity": "integrity"
      And the theme "How we deal with each other" shows under "Breaches not repaired": "1"

    Scenario: Nobody accepts a repair that was not offered
      When Waterrand accepts the repair
      Then it is refused: "No repair of breach 1 was offered yet."
