Feature: Work goes where it is done best
  In order to do together what nobody can alone
  As either party
  We want work to go to the side whose strength it is

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And it is 3 June 2024
    And that Brink named "Planning" as a strength
    And the parties agreed Brink does "Roster" with strength "Planning"

  Rule: Work lies with a strength

    Scenario: A strength that is gone brings no new work
      Given that Brink withdrew the strength "Planning": "Our planner left"
      When Brink proposes Brink does "Holidays" with strength "Planning"
      Then it is refused: "The strength planning was not stated."

    Scenario: Work that is done is ended
      When the parties agree to end the work "Roster"
      Then the theme "Who does what" shows nothing under "Work"

  Rule: Extra control needs a reason and can go

    Scenario: An extra control is taken away
      Given that Waterrand added the control "Recount" to "Roster": "The accountant asks it"
      When Waterrand takes control 1 of "Roster" away
      Then the theme "Who does what" shows nothing under "Extra controls"
