Feature: Silence after a claim, in two steps
  In order to lose or win nothing unawares
  As client (Waterrand) and contractor (Brink)
  We want silence to count only after a reminder

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And it is 3 June 2024
    And the parties agreed a two-step notice clause of 1 week
    And that Brink became aware of "Leaking roof"

  Rule: Who says nothing in eight weeks loses the right

    Scenario: The right is lost on the day after the last
      When nobody does anything until 30 July 2024
      Then the history says: "The right of claim A1 is lost: nothing was said by 29 July 2024."

    Scenario: After the time bar a notification is refused
      Given it is 30 July 2024
      When Brink notifies the claim
      Then it is refused: "had to be notified by 29 July 2024"

  Rule: An answer that stays out counts two weeks after the reminder

    Scenario: A week of silence alone changes nothing
      Given that Brink notified the claim
      When nobody does anything until 1 December 2024
      Then nothing was recorded since

    Scenario: Silence after the reminder is acceptance
      Given that Brink notified the claim
      And it is 11 June 2024
      And that Brink reminded of the missing answer
      When nobody does anything until 26 June 2024
      Then the history says: "Claim A1 counts as accepted (notified): nobody answered by 25 June 2024. Quotation due on 17 July 2024."
