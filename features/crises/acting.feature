Feature: Acting in a crisis
  In order to come out of a crisis stronger
  As either party
  We want reactive actions and joint actions apart

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And it is 3 June 2024
    And that Brink declared the crisis "Flu"
    And that Brink took on "Temporary staff" at once, by 10 June 2024

  Rule: A crisis is over once what was taken on at once is done

    @http
    Scenario: What was taken on is done
      Given that Brink did action 1
      And the parties agreed Waterrand and Brink do "Healthy roster" together by 31 December 2024
      When Waterrand records that the crisis is over: "All are well."
      Then the theme "Crises" shows under "Together, for the long term": "Healthy roster"
      And the theme "Crises" shows under "Crises": "3 June 2024, 0, 1, 1, no"

  Rule: Without a crisis there is nothing to react to

    Scenario: A crisis that is over asks for no quick action
      Given that Brink did action 1
      And that Brink recorded that the crisis is over: "All are well."
      When Brink takes on "Masks" at once, by 20 June 2024
      Then it is refused: "Crisis 1 is over."
