Feature: A temporary coalition
  In order to make something that no one can make alone
  As three organisations
  We want the rules of a partnership to hold for more than two

  Rule: What three agree needs the assent of three

    Scenario: Three organisations open one record
      Given it is 1 March 2024
      When Waterrand, Brink and Delta open a coalition until 31 December 2025
      Then the contract ends on 31 December 2025

    Scenario: Two of three are not enough
      Given it is 1 March 2024
      And that Waterrand, Brink and Delta opened a coalition until 31 December 2025
      And that Waterrand proposed the goal "Circular uniforms"
      When Brink assents
      Then the answer of Delta is awaited
      And the goal "Circular uniforms" is not in force
