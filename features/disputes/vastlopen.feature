# language: nl
Functionaliteit: Een geschil loopt vast en weer los
  Om een impasse te benoemen
  Als elk van beide partijen
  Willen wij zien hoe lang zij duurt en hoe zij eindigt

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En het is 3 juni 2024
    En dat Brink het geschil "Telt de gymzaal mee?" vastlegde

  Regel: Zonder ladder is er geen trede

    Scenario: Zonder afgesproken ladder gaat een geschil niet omhoog
      Als Brink het geschil naar trede 1 brengt: "Het duurt te lang."
      Dan wordt dit geweigerd: "Jullie spraken geen escalatieladder af."

    Scenario: Zonder ladder loopt er geen termijn
      Als Brink vastlegt dat het geschil vastloopt: "We vallen in herhaling."
      Dan is er geen geschil op te lossen

  Regel: Wat niet vastzit, komt niet los

    Scenario: Er was geen impasse
      Als Waterrand de impasse van het geschil door bemiddeling doorbreekt
      Dan wordt dit geweigerd: "Geschil 1 staat niet als vastgelopen."
