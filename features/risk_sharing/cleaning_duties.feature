Feature: What the cleaning contract still asks of us
  In order to see what lies before us
  As client (Waterrand) and contractor (Brink)
  We want open duties and open risks to show themselves

  Background:
    Given the six-year cleaning contract of Waterrand and Brink

  Rule: Wages that move 8 % from the last talk make the parties talk

    Scenario: Wages made the parties talk twice
      When Brink looks back on 31 December 2025
      Then labour passed the threshold in January 2024 and in January 2025
      And a talk about labour is due since January 2025

    Scenario: After the first talk was closed nothing was due
      When Brink looks back on 30 June 2024
      Then no talk about labour is due

  Rule: Materials kept the old clause

    Scenario: A steep rise of materials stays with the contractor
      When Waterrand looks back on 31 December 2025
      Then Brink bears a rise of materials beyond the limit alone
      And a fall of materials is not shared as a rise is
      And materials awaits its index in December 2025
