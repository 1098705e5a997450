Feature: What only people can judge
  In order to keep numbers and judgement apart
  As client (Waterrand) and contractor (Brink)
  We want judgements on record with their reasons

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And it is 3 June 2024
    And the parties agreed services worth € 4,800,000 at the award

  Rule: A number is no permission: people judge, and say why

    Scenario: A judgement is on record with its reasons
      When Waterrand judges that the overall nature stays the same
      Then the history says: "Anneke de Wit judged for Waterrand: “the overall nature stays the same”, yes. It is still cleaning."

    Scenario: A judgement is about a proposal that was laid
      When Waterrand judges proposal 9
      Then it is refused: "There is no proposal 9. Choose one that was laid on the table."
