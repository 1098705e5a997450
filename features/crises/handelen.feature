# language: nl
Functionaliteit: Afronden in een crisis
  Om te weten wat gedaan is
  Als elk van beide partijen
  Willen wij zien wie wat wanneer afrondde

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En het is 3 juni 2024
    En dat Brink de crisis "Griep" uitriep
    En dat Brink direct "Uitzendkrachten" oppakte, uiterlijk 10 juni 2024

  Regel: Wie een actie oppakte, rondt haar af

    Scenario: Te laat afgerond is te zien
      Gegeven het is 12 juni 2024
      Als Brink actie 1 afrondt
      Dan toont het thema "Crises" bij "Directe acties": "10 juni 2024, 12 juni 2024, ja"
