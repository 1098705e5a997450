Feature: One partnership, from first talk to handover
  In order to see everything in one story
  As whoever wants to know what Handslag does
  I want to follow two organisations through five years

  Rule: Two organisations get to know each other

    Scenario: Each says why it takes part
      Given it is 2 October 2023
      And Waterrand and Brink have a joint record
      And that Waterrand named the motive "Tired of quarrels" and expected "Clean schools"
      And that Brink named the motive "Pride in the work" and expected "Steady work"
      When Brink calls it a success when "Nobody wants to leave"
      Then the theme "Motives and success" shows under "We call it a success when": "Nobody wants to leave"

    Scenario: They differ, and can live with it
      Given the story as far as "Each says why it takes part"
      And that Brink named a difference in norms "Answering": "within a day", not "within a week"
      When Waterrand calls difference 1 bridgeable, by "a shared calendar"
      Then the theme "Culture" shows under "Differences": "a shared calendar"

    Scenario: They talk before they start
      Given the story as far as "They differ, and can live with it"
      And it is 6 November 2023
      And the parties agreed a joint start
      And that Waterrand called it a success when "Children like their school"
      When the parties discuss all topics but "independence"
      Then the theme "Joint start" shows under "To discuss first": "how independent each party stays, none"

    Scenario: The partnership starts once everything is discussed and agreed
      Given the story as far as "They talk before they start"
      And it is 4 December 2023
      And all that a start needs is agreed until 31 December 2027
      And that the parties discussed "independence" in a session
      When Waterrand starts the partnership
      Then the partnership is active

  Rule: They agree how they work together

    Scenario: Each names who has to stand behind a principle
      Given the story as far as "The partnership starts once everything is discussed and agreed"
      And it is 15 January 2024
      And that Waterrand named the stakeholder "Purchasing"
      When Brink names the stakeholder "Cleaners"
      Then the theme "Guiding principles" shows under "Stakeholders": "Cleaners"

    Scenario: Every stakeholder adopts the principle
      Given the story as far as "Each names who has to stand behind a principle"
      And that Brink formulated the principle "They, we, I" from the observation "Each looks first at itself"
      And that "Purchasing" of Waterrand adopted the principle "They, we, I"
      When "Cleaners" of Brink adopts the principle "They, we, I"
      Then the theme "Guiding principles" shows under "Principles": "They, we, I"

    Scenario: People take the key roles themselves
      Given the story as far as "Every stakeholder adopts the principle"
      And the parties agreed the talent triangle, every vacancy within 60 days
      And that "Anneke de Wit" is the visionary of Waterrand
      When Brink gives "Bram Brink" the key role visionary
      Then Brink still needs a visionary, a project leader and a process keeper

    Scenario: Work goes to where the strength is
      Given the story as far as "People take the key roles themselves"
      And that "Bram Brink" of Brink confirms the key role visionary
      And that Brink named "Planning" as a strength
      And that Waterrand delegated "Window cleaning" to Brink as not core
      When the parties agree Brink does "Rosters" with strength "Planning"
      Then the theme "Who does what" shows under "Work": "Rosters"

    Scenario: Risk is shared, and two options are agreed
      Given the story as far as "Work goes to where the strength is"
      And the parties agreed labour at 65 % of the price, carried by Brink
      And the parties agreed energy at 10 % of the price, carried by Brink
      And the parties agreed an option for 2028 that belongs to both
      And the parties agreed an option for 2029 that belongs to both
      When the parties agree that Waterrand bears 50 % of labour
      Then the clause gives Waterrand 50 % of labour

  Rule: The years bring promises, shocks and quarrels

    Scenario: A promise above the ceiling is seen in time
      Given the story as far as "Risk is shared, and two options are agreed"
      And it is 4 March 2024
      And the parties agreed that promises state what they take
      And that Brink declared a ceiling of 40 hours
      When Brink promises "Clean all gyms" by 29 March 2024, for 60 hours
      Then it is refused: "Raise the ceiling first"

    Scenario: A promise within it is kept
      Given the story as far as "Risk is shared, and two options are agreed"
      And it is 4 March 2024
      And that Brink promised "Clean two gyms" by 29 March 2024
      And that Waterrand accepted the promise
      When Brink keeps the promise
      Then the theme "Workload" shows under "Promises so far": "Clean two gyms"

    Scenario: A shock lies in the middle until both decide
      Given the story as far as "A promise within it is kept"
      And it is 14 October 2024
      When Brink puts "Energy" on the table: energy at 129.20 in September 2024
      Then "Energy" lies in the middle of the table

    Scenario: They decide together who bears it
      Given the story as far as "A shock lies in the middle until both decide"
      And it is 4 November 2024
      And that Brink proposed that Waterrand bears 50 % of energy from 1 November 2024
      When Waterrand assents
      Then the parties decided about "Energy"

    Scenario: A quarrel is resolved by those who work together
      Given the story as far as "They decide together who bears it"
      And it is 10 February 2025
      And that Waterrand recorded the dispute "Does the gym count?"
      When Brink records that those who work together resolved the dispute: "It counts."
      Then the history says: "Brink recorded that dispute 1 was resolved (Those who work together): It counts."

    Scenario: A key person leaves, and both judge again how they match
      Given the story as far as "A quarrel is resolved by those who work together"
      And it is 2 June 2025
      When Brink records that the visionary leaves on 30 June 2025
      Then Waterrand and Brink judge before 29 September 2025 again how they match

    Scenario: Both look back and judge the match again
      Given the story as far as "A key person leaves, and both judge again how they match"
      And it is 1 September 2025
      And that Brink delivered the handover dossier of the visionary: "Ring the caretaker first."
      And that Brink judged that it fits: "We know each other."
      When Waterrand judges that it needs care: "New faces."
      Then the theme "Culture" shows under "What each party thinks": "Waterrand, it needs care"

  Rule: They choose each other again, and part well

    Scenario: Both say what they want before they decide on the option
      Given the story as far as "Both look back and judge the match again"
      And it is 10 May 2027
      And that Brink wanted the option for 2028: "Steady work"
      And that Waterrand wanted the option for 2028: "Fair together"
      And that Waterrand proposed to exercise the option for 2028
      When Brink assents
      Then the contract ends on 31 December 2028

    Scenario: The second option lapses when nobody acts
      Given the story as far as "Both say what they want before they decide on the option"
      When nobody does anything until 2 January 2029
      Then the option for 2029 is lapsed

    Scenario: What is left is handed over and settled
      Given the story as far as "Both say what they want before they decide on the option"
      And it is 4 September 2028
      And the parties agreed that Brink hands "Keys" to Waterrand by 31 December 2028
      And it is 10 January 2029
      And that Brink handed over "Keys"
      When Waterrand confirms that it has "Keys"
      Then the theme "Parting" shows under "Handovers": "Keys"
