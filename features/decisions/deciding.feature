Feature: Deciding together, or alone
  In order to see whether each of us has an equal say
  As either party
  We want joint decisions and decisions taken alone on record

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And it is 3 June 2024

  Rule: What was decided together is on record

    @http
    Scenario: A joint decision with what was decided
      When Brink records the joint decision about "Summer roster": "Two teams."
      Then the history says: "Brink recorded a joint decision about “Summer roster”. Two teams."

  Rule: Who was passed by may say so, and who decided alone may say so too

    Scenario: The other party decided alone
      When Brink reports that Waterrand decided alone about "Opening hours": "We read it in a letter."
      Then the history says: "Brink reported that Waterrand decided alone about “Opening hours”. We read it in a letter."

    Scenario: A party reports a step of its own
      When Waterrand reports that Waterrand decided alone about "Opening hours"
      Then the history says: "Waterrand reported that Waterrand decided alone about “Opening hours”."

    Scenario: Who is no party decides nothing here
      When Brink reports that Delta decided alone about "Opening hours"
      Then it is refused: "Choose one of the parties."
