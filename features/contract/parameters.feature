Feature: The numbers with which we measure
  In order to call late what we both find late
  As parties of one contract
  We want to agree the numbers behind the warnings

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And it is 3 June 2024
    And that Brink reported "Flooded store" of € 12,000 that Brink paid
    And the parties agreed that Waterrand bears 50 % of the damage

  Rule: A settlement is late after the number of days that both agreed

    Scenario: Nothing is late within the usual sixty days
      When it is 15 July 2024
      Then the damage is not late yet

    Scenario: With thirty days agreed the same damage is late
      Given the parties agreed that a shock is settled within 30 days
      When it is 15 July 2024
      Then the damage should have been settled
