Feature: Six years of the cleaning contract
  In order to talk about what each of us carried
  As client (Waterrand) and contractor (Brink)
  We want the years added up, with every payment between us

  Background:
    Given the six-year cleaning contract of Waterrand and Brink

  Rule: The new clause and the settlement moved most of the wage risk

    Scenario: The client bore 61 % of all wage rises, the contractor 39 %
      When Brink looks back on 31 December 2025
      Then Waterrand bears 61 % of all labour so far
      And Brink bears 39 % of all labour so far
      And by the first clause Brink would have borne 64 % of labour
      And € 167,958.42 of labour moved away from Brink

    Scenario: Of all shocks together the contractor bore 44 %
      When Waterrand looks back on 31 December 2025
      Then of all shocks together Brink bears 44.12 %
      And of all shocks together Waterrand bears 55.88 %
