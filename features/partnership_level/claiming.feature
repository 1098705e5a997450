Feature: Claiming a partnership level
  In order to think no more of ourselves than we are
  As any party
  We want to claim our level together, beside what the figures show

  Background:
    Given it is 1 March 2024
    And Waterrand, Brink and Delta have a coalition until 31 December 2027

  Rule: A level is claimed by all, with evidence

    Scenario: A claim stands beside the figures
      When the parties agree the partnership level 2 because "We come back"
      Then the theme "The relation as agreed" shows under "Level that you claim": "2. Preferred supplier"
      And the theme "The relation as agreed" shows under "Claimed beyond the figures": "yes"

    Scenario: A wild garden grows on kept promises and a purpose beyond profit
      Given the parties agreed the goal "Clean water" for everybody beyond the parties
      And that each party kept a promise
      When the parties agree the partnership level 5 because "All grows"
      Then the theme "The relation as agreed" shows under "Level that you claim": "5. Metasystem"
