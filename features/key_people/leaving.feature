Feature: A key person leaves
  In order to go on without a gap
  As either party
  We want to hand over in time and to judge again how we match

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And the parties agreed the talent triangle, every vacancy within 60 days
    And that "Bram Brink" is the visionary of Brink
    And that Brink recorded that the visionary leaves on 30 June 2024

  Rule: A leaving asks for a dossier and a new judgement

    Scenario: Both judge again how they match
      When it is 1 July 2024
      Then the theme "Key people" shows under "Vacancies": "Brink, visionary, 1 July 2024, 0"
      And Waterrand and Brink judge before 29 September 2024 again how they match

    Scenario: The dossier is delivered
      When Brink delivers the handover dossier of the visionary: "Ring the caretaker first."
      Then no handover dossier is needed any more
      And the theme "Key people" shows under "Handover dossiers": "Brink, visionary, Bram Brink, 30 June 2024"

    Scenario: Who stays leaves nothing behind
      When Brink records that the visionary stays
      Then no handover dossier is needed any more

  Rule: A successor is a colleague

    Scenario: Who leaves does not follow itself
      When Brink names "Bram Brink" as successor of the visionary
      Then it is refused: "Person 2 fills the key role of visionary already."
