Feature: What the relation does to people
  In order to see what working together brings, beyond the figures
  As either party
  We want impact recorded by whom it reaches

  Background:
    Given Waterrand and Brink have a contract from 1 January 2024 to 31 December 2027
    And it is 3 June 2024

  Rule: Impact is for better or for worse, and can be seen somewhere

    Scenario: Employees of the contractor are better off
      When Brink records impact on employees of Brink: "Fewer people leave"
      Then the history says: "Brink recorded impact 1 on employees of Brink (better off): “Fewer people leave”, seen in A survey of both."

    Scenario: Society is worse off
      When Waterrand records impact for worse on society: "More rides"
      Then the history says: "Waterrand recorded impact 1 on society (worse off): “More rides”, seen in A survey of both."

  Rule: A result filed as impact names the impact

    Scenario: A result without a recorded impact
      When Brink files a result as impact: "Cleaner air"
      Then it is refused: "Record the impact first and name it here."
