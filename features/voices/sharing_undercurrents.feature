Feature: Hesitations and drives
  In order to be open about what moves us
  As either party
  We want to say it without making it a claim

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And it is 3 June 2024
    And that Brink kept the figures as a report "Before the talk"

  Rule: What moves a party is no claim

    Scenario: A drive is shown and counts in no figure
      When Waterrand shares the drive "Healthy schools"
      Then the theme "Resistance and undercurrents" shows under "Hesitations and drives": "Healthy schools, Drive, Waterrand"
      And all figures are still those of the report

    Scenario: A unilateral decision does count
      When Brink reports that Waterrand decided alone about "Opening hours"
      Then some figure is no longer that of the report

    Scenario: Only its own party lets it go
      Given that Waterrand shared the hesitation "Will our people stay needed?"
      When Brink lets go of what it shared first: "No reason to hesitate."
      Then it is refused: "only that party lets go of it"
