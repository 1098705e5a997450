Feature: How people experience the other party
  In order to hear how the cooperation feels before it shows in figures
  As either party
  We want our people to assess each other under seal

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And it is 3 June 2024
    And that Waterrand opened the round "Spring" until 17 June 2024

  Rule: Assessments open when the round closes

    @http
    Scenario: Until then an assessment is for its own party
      When Brink scores "good-work" with 4 in the round "Spring"
      Then Waterrand may not read the scores of Brink
      And Brink may read the scores of Brink

    @http
    Scenario: All is open once the round is closed
      Given that Brink scored "good-work" with 4 in the round "Spring"
      And that Waterrand scored "good-work" with 3 in the round "Spring"
      When Brink closes the round "Spring"
      Then Waterrand may read the scores of Brink

    Scenario: A round waits for all parties until its day
      Given that Brink scored "good-work" with 4 in the round "Spring"
      When Brink closes the round "Spring"
      Then it is refused: "Close it from 17 June 2024 on."

    Scenario: A statement that is not asked is not scored
      When Brink scores "weather" with 4 in the round "Spring"
      Then it is refused: "Score the statements of the round."
