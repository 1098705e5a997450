Feature: What each party puts in and gets out
  In order to see whether each gets what its input justifies
  As either party
  We want contributions, hours, benefits and ceilings on record

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And it is 3 June 2024

  Rule: Each party records its own

    @http
    Scenario: An investment to find something new
      When Brink records an exploratory investment of € 12,000 for "Trial with robots"
      Then the history says: "Brink put in €12,000 for “Trial with robots” (investment, exploratory: yes)."

    Scenario: Only an investment explores
      When Brink records an exploratory cost of € 12,000 for "Trial with robots"
      Then it is refused: "Only an investment is exploratory."

    Scenario: Hours count beside money
      When Waterrand records 12.5 hours for "Walking the rooms together"
      Then the history says: "Waterrand put in 12.5 hours for “Walking the rooms together”."

    Scenario: What the relationship brought
      When Waterrand records a benefit of € 4,000 from "Fewer complaints"
      Then the history says: "“Fewer complaints” brought Waterrand €4,000."
