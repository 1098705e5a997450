Feature: Changing a public contract
  In order to stay within what procurement law lets us change
  As client (Waterrand) and contractor (Brink)
  We want every modification on record with its ground and amount

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And it is 3 June 2024
    And the parties agreed services worth € 4,800,000 at the award

  Rule: Only together do we modify the contract

    @http
    Scenario: A small change names its ground
      Given that Brink proposed a small change of € 60,000
      When Waterrand assents
      Then the history says: "The parties modified the contract by €60,000, as small change (72(2))."

    Scenario: A cut counts too
      Given that Waterrand proposed a small cut of € 20,000
      When Brink assents
      Then the history says: "The parties modified the contract by -€20,000, as small change (72(2))."

    Scenario: A change that costs nothing says why
      When Brink proposes a change without effect on the value
      Then it is refused: "The value stays the same. Then say why the contract is modified."
