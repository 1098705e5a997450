# language: nl
@S4.4
Functionaliteit: Voor tijd en geld is altijd een plafond
  Om collega's en organisaties niet te overbelasten
  Als elk van beide partijen
  Willen wij uitspreken hoeveel tijd en geld we hoogstens inbrengen, en tot wanneer

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En het is 3 juni 2024
    En dat Brink een plafond van € 25.000 en 200 uur opgaf
    En dat Brink 150 uur vastlegde voor "Samen plannen"

  Regel: Boven het plafond wordt niets toegezegd

    Scenario: Er is niet genoeg over
      Als Brink "Een planning" voor 1 juli 2024 toezegt, voor 60 uur
      Dan wordt dit geweigerd: "van de 200 zijn er 50 over"

    Scenario: Eerst het plafond omhoog, dan de toezegging
      Gegeven dat Brink een plafond van 250 uur opgaf
      Als Brink "Een planning" voor 1 juli 2024 toezegt, voor 60 uur
      Dan toont het thema "Werklast" bij "Uren onder het plafond": "Brink, 150, 60, 250, 40, nee"

  Regel: Ook een deadline is een grens

    Scenario: Na de laatste dag wordt niets toegezegd
      Gegeven dat Brink 30 september 2024 als laatste dag opgaf
      Als Brink "Een planning" voor 1 oktober 2024 toezegt
      Dan wordt dit geweigerd: "Verschuif eerst die dag."
