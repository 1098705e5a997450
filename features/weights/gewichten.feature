# language: nl
Functionaliteit: Gewichten en bewijs afspreken
  Om billijkheid te meten op een manier die van ons allebei is
  Als partijen van één contract
  Willen wij gewichten en het verwachte bewijs samen afspreken

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En het is 3 juni 2024

  Regel: Wat telt, spreken wij samen af

    Scenario: Gewichten gelden als beide instemmen
      Gegeven dat Waterrand voorstelde de gewichten gelijkwaardigheid 2 en cultuur 1
      Als Brink instemt
      Dan zegt de geschiedenis: "Partijen spraken de gewichten af: Gelijkwaardigheid 2; Cultuur 1."

    Scenario: Genoeg bewijs is een afspraak
      Gegeven dat Brink voorstelde 4 stuks bewijs voor cultuur
      Als Waterrand instemt
      Dan zegt de geschiedenis: "Partijen spraken af hoeveel bewijs genoeg is: Cultuur 4."

  Regel: Gewichten gaan open als alle partijen ze gaven

    Scenario: De eerste gewichten blijven dicht
      Als Brink als gewichten loyaliteit 2 en cultuur 1 opgeeft
      Dan mag Waterrand de gewichten van Brink niet lezen

    Scenario: Met de tweede gewichten gaan beide open
      Gegeven dat Brink als gewichten loyaliteit 2 en cultuur 1 opgaf
      Als Waterrand als gewichten loyaliteit 1 en cultuur 1 opgeeft
      Dan mag Waterrand de gewichten van Brink lezen
