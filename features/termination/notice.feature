Feature: Notice
  In order to part with time to prepare
  As either party
  We want notice to respect the months that we agreed

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And it is 15 March 2026

  Rule: Three months lie between notice and end

    @http
    Scenario: Notice in time ends the contract early
      When Brink gives notice for 15 June 2026: "We are not each other's mirror."
      Then the contract ends on 15 June 2026

    @http
    Scenario: Notice too late is refused with the first possible day
      When Brink gives notice for 14 June 2026: "We are not each other's mirror."
      Then it is refused: "15 June 2026 is the first possible last day."

  Rule: Who gave notice may take it back

    Scenario: The contract runs on
      Given that Brink gave notice for 30 September 2026: "We are not each other's mirror."
      When Brink takes back its notice
      Then the contract ends on 31 December 2027

    Scenario: The other party cannot take it back
      Given that Brink gave notice for 30 September 2026: "We are not each other's mirror."
      When Waterrand takes back its notice
      Then it is refused: "Your party gave no notice that it could take back."
