Feature: Deciding under a principle
  In order to decide fast instead of arguing again
  As either party
  We want to find how we decided before under the same principle

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And the parties agreed an option for 2028 that Waterrand holds
    And it is 10 May 2027
    And the principle "Net benefit" was adopted by all

  Rule: A decision names the principles in force on its day

    @http
    Scenario: An option is exercised under a principle
      When Waterrand, under the principle "Net benefit", exercises the option for 2028
      Then the theme "Guiding principles" shows under "Decided under a principle": "Net benefit, 10 May 2027, Optiejaar 2028, Exercised"

    Scenario: A principle in a new wording waits for everybody
      Given that Brink reworded the principle "Net benefit" as "Both earn something"
      When Waterrand, under the principle "Net benefit", proposes the goal "Permanent jobs"
      Then it is refused: "was not in force on 10 May 2027"

    Scenario: Principles are named afterwards
      Given that Brink reported that Waterrand decided alone about "Rota"
      When Waterrand records that this decision rests on "Net benefit"
      Then the theme "Guiding principles" shows under "Decided under a principle": "Rota, Decided by one party"

    Scenario: A decision against a principle is flagged
      Given that Brink recorded the joint decision about "Discount" under the principle "Net benefit"
      When Waterrand flags that this decision goes against "Net benefit": "Nothing is left for Brink."
      Then the theme "Guiding principles" shows under "Flagged as going against a principle": "Discount"
