Feature: Reminders
  In order to be in time without chasing each other
  As client (Waterrand) and contractor (Brink)
  We want one reminder that can be proved

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And it is 3 June 2024
    And the parties agreed reminders of promises and proposals 7 days before

  Rule: Whoever has yet to act is reminded once

    Scenario: Seven days before the promise is due
      Given that Brink promised "Fixed teams" by 20 June 2024
      And that Waterrand accepted the promise
      When nobody does anything until 14 June 2024
      Then the history says: "Reminder for Brink: Promise “Fixed teams” (1), by 20 June 2024."

    Scenario: A second look gives no second reminder
      Given that Brink proposed the goal "Permanent jobs"
      And nobody did anything until 12 June 2024
      When nobody does anything until 14 June 2024
      Then the history holds 1 reminder

  Rule: Only what is agreed

    Scenario: Without the agreement nobody is reminded
      Given the parties agreed no reminders any more
      When the clock reminds of promise 1, due 10 June 2024
      Then it is refused: "No reminders of this kind are agreed."
