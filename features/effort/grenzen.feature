# language: nl
Functionaliteit: Hoeveel een team aankan
  Om wie het werk doet niet te overbelasten
  Als elk van beide partijen
  Willen wij zeggen hoeveel uren een team per maand heeft

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En het is 3 juni 2024

  Regel: Een partij of een team heeft zoveel uren per maand

    Scenario: Een team zegt wat het per maand kan
      Als Brink een plafond van 40 uur per maand voor "planning" opgeeft
      Dan zegt de geschiedenis: "Brink gaf op dat het 40 uur per maand aan toezeggingen kan besteden, met team planning."

    Scenario: Een toezegging noemt het team en de eerste dag
      Als Brink "Een planning" voor 1 juli 2024 toezegt, voor 60 uur vanaf 10 juni 2024
      Dan zegt de geschiedenis: "Brink noemde wat toezegging 1 kost, vanaf 10 juni 2024: 60 uur en € 0."
