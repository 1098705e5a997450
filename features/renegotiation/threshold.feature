Feature: A threshold that makes us talk
  In order not to wait until one of us dares to ask
  As client (Waterrand) and contractor (Brink)
  We want a clause to oblige us to talk when the world moved too far

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And the parties agreed labour at 60 % of the price, carried by Brink

  Rule: A shock of the agreed size opens a duty to talk

    Scenario: Nine percent passes a threshold of eight
      Given the parties agreed to talk when labour moves 8 %
      And it is 10 August 2024
      And that Brink recorded 100 as the labour index of January 2024
      When Brink records 109 as the labour index of July 2024
      Then a talk about labour is due since July 2024

    Scenario: Seven percent does not
      Given the parties agreed to talk when labour moves 8 %
      And it is 10 August 2024
      And that Brink recorded 100 as the labour index of January 2024
      When Brink records 107 as the labour index of July 2024
      Then no talk about labour is due

    Scenario: The party that sees it puts it on record
      Given the parties agreed to talk when labour moves 8 %
      And it is 10 August 2024
      When Brink records that labour passed the threshold in July 2024 with 9 %
      Then an answer is due by 9 September 2024

    Scenario: Without a threshold in the clause there is no duty
      Given it is 10 August 2024
      When Brink records that labour passed the threshold in July 2024 with 9 %
      Then it is refused: "The clause for Labour names no threshold."
