Feature: Where a figure comes from
  In order to trust a figure that we did not work out ourselves
  As contract manager of either party
  We want to open every figure down to what happened

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And the parties agreed labour at 60 % of the price, carried by Brink
    And it is 10 August 2024
    And the labour index was 100 in January 2024 and 112 in July 2024

  Rule: A figure opens into what goes into it

    @http
    Scenario: What a party bears opens into its months
      When Waterrand opens what Brink bears of labour
      Then the figure is the sum of the figures it opens into
      And every figure it opens into opens too

    Scenario: A figure names the agreement on which it rests
      When Waterrand opens what Brink bears of labour
      Then the figure rests on: "The parties agreed how Labour is shared; Brink meets the cost first."

  Rule: A figure says what it lacks

    Scenario: What waits for its index
      When Brink opens what Waterrand bears of labour
      Then the figure lacks the index of February 2024
