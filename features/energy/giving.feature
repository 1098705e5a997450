Feature: The energy that each party puts in
  In order to give the relationship the time and attention it needs
  As either party
  We want to say beforehand what we will put in, and see later what became of it

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And that Brink pledged 366 hours a year and "our director joins each quarter"

  Rule: What was pledged stands beside what was put in

    @http
    Scenario: Less than was pledged
      Given it is 9 April 2024
      When Brink gives 60 directed hours to "Planning together"
      Then the theme "Energy and attention" shows under "Pledged and put in so far": "100, 60, not known, €0, yes"

    Scenario: Who pledged nothing is named too
      Given it is 9 April 2024
      When Waterrand gives 8 undirected hours to "A day on the heath"
      Then the theme "Energy and attention" shows under "Pledged each year": "Waterrand, no"
      And the theme "Energy and attention" shows under "How the hours were spent": "Waterrand, 0, 8, 0, 100%"

  Rule: Hours for a promise lower what it still takes

    Scenario: Half of the work is done
      Given it is 9 April 2024
      And that Brink promised "A planning" by 1 July 2024, for 60 hours
      When Brink gives 20 hours to the promise
      Then the theme "Workload" shows under "Hours under the ceiling": "Brink, 20, 40"
