Feature: What a relation is called
  In order to use honest words
  As either party
  We want to see whether our partnership is one in more than name

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And the parties agreed the relationship type partnership for complex work
    And it is 3 June 2024

  Rule: Client and contractor are partners when future, goal and openness show

    Scenario: A partnership without openness is one in name only
      When it is 4 June 2024
      Then the theme "The relation as agreed" shows under "Partnership in name only": "yes"

    Scenario: Openness on both sides makes the word fit
      Given that both showed their earning model and financial position
      When it is 4 June 2024
      Then the theme "The relation as agreed" shows under "Partnership in name only": "no"
