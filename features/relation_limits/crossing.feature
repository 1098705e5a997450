Feature: A limit that raises a talk
  In order to stay equal
  As either party
  We want to agree limits, and talk when one is crossed

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And it is 3 June 2024

  Rule: Crossing an agreed limit raises one talk, and no penalty

    @http
    Scenario: A party that depends too much is seen
      Given the parties agreed at most 40 % turnover share for everybody
      When Brink states 50 % turnover share and 30 % switching cost
      Then the theme "The relation as agreed" shows under "Equality at risk": "yes"

    Scenario: Too little independence raises a talk
      Given the parties agreed at least 50 % independence for Waterrand
      And that Waterrand stated to be 30 % independent
      When nobody does anything until 5 June 2024
      Then 1 talks are open

    Scenario: Out of proportion raises one talk for both
      Given the parties agreed between 80 % and 125 % result for input for everybody
      And that each party put in € 10,000
      And that Waterrand recorded a benefit of € 30,000 from "Savings"
      And that Brink recorded a benefit of € 10,000 from "Savings"
      When nobody does anything until 5 June 2024
      Then 1 talks are open

    Scenario: A limit that was let go compares with nothing
      Given the parties agreed at least 50 % independence for Waterrand
      And the parties agreed to drop the limit on independence for Waterrand
      When the calendar compares the independence of Waterrand with 30 %
      Then it is refused: "No limit on Degree of independence is agreed."
