# language: nl
Functionaliteit: Samen beslissen, of alleen
  Om te zien of ieder evenveel te zeggen heeft
  Als elk van beide partijen
  Willen wij vastleggen wat samen is besloten en wat niet

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En het is 3 juni 2024

  Regel: Samen besloten of niet, het staat in de geschiedenis

    Scenario: Een gezamenlijk besluit
      Als Waterrand het gezamenlijke besluit over "Zomerrooster" vastlegt: "Twee ploegen."
      Dan zegt de geschiedenis: "Waterrand legde een gezamenlijk besluit vast over “Zomerrooster”. Twee ploegen."

    Scenario: Een besluit dat de ander alleen nam
      Als Brink meldt dat Waterrand alleen besliste over "Openingstijden"
      Dan zegt de geschiedenis: "Brink meldde dat Waterrand alleen besliste over “Openingstijden”."

  Regel: Wie iets meldde, kan het terugnemen

    Scenario: Bij nader inzien was het samen besloten
      Gegeven dat Brink meldde dat Waterrand alleen besliste over "Openingstijden"
      Als Brink terugneemt wat het laatst is vastgelegd: "Het stond in het verslag."
      Dan zijn beide vastleggingen nog te lezen
