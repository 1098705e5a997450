Feature: Following up a warning together
  In order to make something good of a warning
  As either party
  We want to meet in time, do what is needed and say thanks

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And the parties agreed to meet within 7 days after a warning
    And it is 3 June 2024
    And that Brink warned early of "Too few cleaners"

  Rule: A warning is closed by all

    @http
    Scenario: Met, done and closed by both
      Given that Waterrand recorded the meeting about "Too few cleaners"
      And that Waterrand recorded about "Too few cleaners" that Brink does "Recruit" by 1 July 2024
      And that Brink did action 1 about the warning
      And that Brink called the warning "Too few cleaners" dealt with
      When Waterrand calls the warning "Too few cleaners" dealt with
      Then the history says: "The parties closed the warning of too-few-cleaners."

  Rule: A warning may help

    Scenario: The party that was warned says thanks
      When Waterrand says that the warning "Too few cleaners" helped
      Then the theme "Early warnings" shows under "Warnings": "Waterrand and Brink, Waterrand, event"
