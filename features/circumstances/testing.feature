Feature: Procurement law beside a proposal, before anybody assents
  In order to know what we may agree
  As client (Waterrand) and contractor (Brink)
  We want each proposal held against every ground, with the room that is left

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And it is 3 June 2024
    And the parties agreed services worth € 4,800,000 at the award

  Rule: A number settles a rule, people judge the rest

    @http
    Scenario: A small change leaves room once people judged it
      Given that Brink proposed a small change of € 60,000
      When Waterrand judges that the overall nature stays the same
      Then the law says of a small change: "Holds, as people judged"
      And the law leaves € 161,000 for a small change

  Rule: Money without a named ground is tested too

    Scenario: What the terms do not tell, a party states
      Given that Brink proposed the arrangement "Windows twice a year"
      When Brink states that the proposal is worth € 230,000
      Then the law says of a small change: "Rule not met"

    Scenario: A goal moves nothing of the contract
      When Brink proposes the goal "Quiet schools"
      Then the law asks nothing of the proposal

    Scenario: What counted in the award raises a question
      Given that Brink proposed the arrangement "Another site manager"
      When Waterrand states that the proposal touches what counted in the award
      Then the question "no other candidates or tenders would have come in" is raised
