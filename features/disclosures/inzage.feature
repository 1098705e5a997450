# language: nl
Functionaliteit: Inzage geven
  Om te vertrouwen op wat maar een van ons kan zien
  Als elk van beide partijen
  Willen wij afspreken wie wat laat zien, en horen of het volledig was

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En het is 3 juni 2024
    En partijen spraken af dat Brink uiterlijk op 1 juli 2024 "verdienmodel" laat zien

  Regel: Wie iets laat zien, hoort of het volledig was

    Scenario: Inzage die volledig was
      Gegeven dat Brink "verdienmodel" liet zien in "Dataruimte, map 3."
      Als Waterrand "verdienmodel" volledig vindt
      Dan zegt de geschiedenis: "Waterrand beoordeelde inzage 1. Volledig: ja."

    Scenario: Over de eigen inzage oordeel je niet zelf
      Gegeven dat Brink "verdienmodel" liet zien
      Als Brink "verdienmodel" volledig vindt
      Dan wordt dit geweigerd: "Een partij die de inzage krijgt, beoordeelt die."

    Scenario: Wat ontbreekt, staat erbij
      Gegeven dat Brink "verdienmodel" liet zien
      Als Waterrand "verdienmodel" onvolledig vindt: "De marge ontbreekt."
      Dan zegt de geschiedenis: "Waterrand beoordeelde inzage 1. Volledig: nee. De marge ontbreekt."

  Regel: Wat samen is afgesproken, laten wij samen los

    Scenario: Een losgelaten inzage hoeft niet meer
      Gegeven dat Waterrand voorstelde dat Brink "verdienmodel" niet meer hoeft te laten zien
      Als Brink instemt
      Dan zegt de geschiedenis: "Partijen lieten inzage 1 los: Samen afgesproken."
