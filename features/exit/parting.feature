Feature: Parting well
  In order to part as good neighbours
  As either party
  We want what is left to be handed over and settled

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And the parties agreed that Brink hands "Keys" to Waterrand by 31 December 2027
    And it is 10 January 2028
    And that Waterrand recorded the end

  Rule: A handover is done after the end too

    Scenario: The giver says it handed over, the receiver confirms
      Given that Brink handed over "Keys"
      When Waterrand confirms that it has "Keys"
      Then the history says: "Waterrand confirmed that it has keys."

  Rule: Balances survive the last day

    @http
    Scenario: A balance is settled and paid after the end
      Given that Waterrand drew up that Waterrand pays Brink € 2,500 for "Extra work"
      And that Brink confirmed the final account
      When Brink receives the balance
      Then the history says: "Brink recorded that balance 1 was paid."

  Rule: A lesson is joint when the other adopts it

    Scenario: Both learned the same
      Given that Brink recorded the lesson "Go to the shop floor earlier"
      When Waterrand adopts lesson 1
      Then the history says: "Waterrand adopted lesson 1."
