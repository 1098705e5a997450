Feature: Choosing the right partner
  In order to choose for what brings us further together
  As either party
  We want to score each other by criteria that we chose together

  Background:
    Given it is 1 December 2023
    And Waterrand and Brink have a joint record

  Rule: Who has the work already gets nothing for it

    Scenario: Being the incumbent is refused as a criterion
      When Brink proposes the criteria "Incumbent" at 1 and "Innovation runs in the organisation" at 1
      Then it is refused: "“incumbent” rewards who has the work already."

  Rule: A party scores the others by what was agreed

    Scenario: Scores on every criterion make a weighted score
      Given the parties agreed the usual criteria for a partner
      When Brink scores Waterrand with 4 on every criterion
      Then the theme "Partner choice" shows under "Weighted scores": "Waterrand, 4, Brink"

    Scenario: Nobody scores itself
      Given the parties agreed the usual criteria for a partner
      When Brink scores Brink with 5 on "Real interest in the other"
      Then it is refused: "A party does not score itself."

    Scenario: What was not agreed is not scored
      Given the parties agreed the criteria "Safety" at 2 and "Innovation runs in the organisation" at 1
      When Brink scores Waterrand with 3 on "Safety" and 4 on "Price"
      Then it is refused: "“price” is not one of the criteria."
