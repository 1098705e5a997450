# language: nl
@S0.14
Functionaliteit: Wat ieder inlegt en krijgt blijft in verhouding
  Om te merken wanneer het scheef gaat
  Als elk van beide partijen
  Willen wij bij een scheve verhouding een gesprek en geen boete

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En partijen spraken af: opbrengst voor inbreng tussen 80 % en 125 % voor iedereen
    En het is 3 juni 2024
    En dat ieder € 10.000 inlegde

  Regel: Buiten de bandbreedte praten partijen

    Scenario: De een krijgt driemaal zoveel als de ander
      Gegeven dat Waterrand een voordeel van € 30.000 vastlegde uit "Besparing"
      En dat Brink een voordeel van € 10.000 vastlegde uit "Besparing"
      Als niemand tot 5 juni 2024 iets doet
      Dan lopen er 1 gesprekken
      En toont het thema "De relatie zoals afgesproken" bij "Maten en hun grenzen": "Brink, Opbrengst voor de inbreng, 50"

    Scenario: Binnen de bandbreedte loopt er geen gesprek
      Gegeven dat Waterrand een voordeel van € 11.000 vastlegde uit "Besparing"
      En dat Brink een voordeel van € 10.000 vastlegde uit "Besparing"
      Als niemand tot 5 juni 2024 iets doet
      Dan lopen er 0 gesprekken

    Scenario: Terug in de bandbreedte wordt ook vastgelegd
      Gegeven dat Waterrand een voordeel van € 30.000 vastlegde uit "Besparing"
      En dat Brink een voordeel van € 10.000 vastlegde uit "Besparing"
      En dat niemand tot 5 juni 2024 iets deed
      En dat Brink een voordeel van € 20.000 vastlegde uit "Nieuwe klus"
      Als niemand tot 9 juni 2024 iets doet
      Dan zegt de geschiedenis: "Opbrengst voor de inbreng van Brink is 100 %, weer binnen de grens."
