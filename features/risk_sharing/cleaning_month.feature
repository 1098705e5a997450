Feature: One month of the cleaning contract
  In order to check a figure by hand
  As contract manager of either party
  We want one month of labour to come out to the cent

  Background:
    Given the six-year cleaning contract of Waterrand and Brink

  Rule: July 2024: € 105,000 a month, 78 % labour, wages 104.0502 then and 128.7187 now

    Scenario: The rise of July 2024 and who bears it
      When Waterrand looks back on 31 December 2025
      Then labour rose 23.7083 % in July 2024, which is € 19,417.10
      And Waterrand bears € 12,749.08 of labour in July 2024
      And Brink bears € 6,668.02 of labour in July 2024

  Rule: Before the new clause of 2023 the old one counts

    Scenario: In December 2022 the client pays what the price index allowed
      When Brink looks back on 31 December 2025
      Then labour rose 7.0501 % in December 2022, which is € 5,499.08
