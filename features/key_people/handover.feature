Feature: What the next contract manager must know
  In order to lose nothing when somebody goes
  As a party whose key person leaves
  We want the record to tell what is open, beside what the leaver wrote

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And it is 3 June 2024
    And that Waterrand recorded the dispute "Does the gym count?"
    And that Brink proposed the goal "Steady work"

  Rule: What is open follows from the record

    Scenario: A proposal that waits stands in the handover
      When it is 4 June 2024
      Then the theme "Handover" shows under "Proposals on the table": "Brink, 17 June 2024"
      And the theme "Handover" shows under "Open disputes": "Does the gym count?, Waterrand"

    Scenario: What was settled is not handed over
      Given that Waterrand assented
      When Brink records that those who work together resolved the dispute: "It counts."
      Then the theme "Handover" shows nothing under "Proposals on the table"
      And the theme "Handover" shows nothing under "Open disputes"

    Scenario: A look that is owed is handed over
      Given the parties agreed that Brink shows its "earning model" by 1 July 2024
      When it is 2 July 2024
      Then the theme "Handover" shows under "Disclosures owed": "Brink, 1 July 2024, yes"
