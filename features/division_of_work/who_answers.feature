Feature: What is delegated and who answers for it
  In order to stay who we are and not let the end customer search
  As either party
  We want to say what is core and who answers for a deliverable

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And it is 3 June 2024
    And that Waterrand delegated "Night service" to Brink as not core
    And the parties agreed Brink answers for "Clean schools"

  Rule: A mark changes with a reason

    Scenario: What was not core becomes so
      When Waterrand marks "Night service" as core: "Tenants call us"
      Then the theme "Who does what" shows under "Delegated activities": "core, 3 June 2024, Tenants call us"

    Scenario: An activity comes back home
      When Waterrand takes "Night service" back: "We have people now"
      Then the theme "Who does what" shows nothing under "Delegated activities"

  Rule: One party answers for a deliverable

    Scenario: Another party takes over with a reason
      When the parties agree to move "Clean schools" from Brink to Waterrand
      Then the theme "Who does what" shows under "Deliverables": "Clean schools, De leerlingen, Waterrand"

    Scenario: What is delivered no more is let go
      When the parties agree to let the deliverable "Clean schools" go
      Then the theme "Who does what" shows nothing under "Deliverables"
