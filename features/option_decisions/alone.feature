Feature: An option that one party holds
  In order to see when one side decides alone
  As either party
  We want a decision without the other's view to be marked

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And the parties agreed an option for 2028 that Waterrand holds
    And it is 10 May 2027

  Rule: Only the holder exercises it

    Scenario: The holder exercises it and the missing view shows
      Given that Waterrand wanted the option for 2028: "The KPIs were reached."
      When Waterrand exercises the option for 2028
      Then the contract ends on 31 December 2028
      And the decision on 2028 was taken without the view of Brink

    Scenario: The other party does not exercise it
      When Brink exercises the option for 2028
      Then it is refused: "Only Waterrand may exercise option “Optiejaar 2028”."

    Scenario: The last day of the window counts
      Given it is 30 June 2027
      When Waterrand exercises the option for 2028
      Then the option for 2028 is exercised
