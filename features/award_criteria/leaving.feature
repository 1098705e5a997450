Feature: A key person who counted in the award leaves
  In order not to change the contract without noticing
  As parties of one public contract
  We want the question raised that the law asks, until people judged it

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And the parties agreed services worth € 4,800,000 at the award
    And that "Bram Brink" is the visionary of Brink
    And the parties agreed that the visionary of Brink counted in the award

  Rule: Who leaves a role that counted raises the question of competition

    Scenario: The question waits for a judgement
      When Brink records that the visionary leaves on 30 June 2024
      Then the law asks about the visionary of Brink

    Scenario: A judgement answers it
      Given that Brink recorded that the visionary leaves on 30 June 2024
      When Waterrand judges that no other tenderers would have come in
      Then the law asks about nobody

    Scenario: A proposal meets the question
      Given that Brink recorded that the visionary leaves on 30 June 2024
      When Brink proposes the arrangement "Another site manager"
      Then the question "no other candidates or tenders would have come in" is raised
