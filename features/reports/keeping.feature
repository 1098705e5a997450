Feature: Reports that come out the same for ever
  In order to talk about the same figures years later
  As parties of one contract
  We want to keep the figures of a day, and work them out again whenever one of us doubts them

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And the parties agreed labour at 60 % of the price, carried by Brink

  Rule: A report rests on what was recorded by then

    @http
    Scenario: The report of last year still comes out once more was recorded
      Given that Waterrand kept the figures as a report "Year-end meeting"
      And that Brink reported "Leak" of € 15,000 that Brink paid
      When Brink works the report out again
      Then the figures come out the same
      And the history says: "Waterrand kept a report, “Year-end meeting”: figures of 1 January 2024, model relationship/1."

  Rule: What does not come out again is no report

    @http
    Scenario: A figure of its own is refused
      When Brink keeps a report with a figure of its own
      Then it is refused: "Worked out again, the figures of"
