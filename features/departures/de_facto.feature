Feature: Done otherwise than agreed
  In order not to change the contract without noticing
  As client (Waterrand) and contractor (Brink)
  We want to see what departs from the terms, and what mends it

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And it is 3 June 2024
    And that Waterrand recorded the joint decision about "Windows": "Every month."

  Rule: What departs stays in sight until a proposal agrees it

    @http
    Scenario: A joint decision departs from a term
      When Brink reports that this departs from "Windows every quarter": "Every month"
      Then "Every month" stands as done otherwise, to mend: "lay a proposal that agrees it"

    Scenario: An adopted proposal agrees it
      Given that Brink reported that this departs from "Windows every quarter": "Every month"
      And the parties agreed the arrangement "Windows every month"
      When Waterrand records that the departure was agreed with the last proposal
      Then nothing stands as done otherwise

    Scenario: What lies on the table agrees nothing yet
      Given that Brink reported that this departs from "Windows every quarter": "Every month"
      And that Brink proposed the arrangement "Windows every month"
      When Waterrand records that the departure was agreed with the last proposal
      Then it is refused: "Proposal 2 was not adopted."
