# language: nl
Functionaliteit: Bestellingen en afrekeningen
  Om later te zien welke prijs gold
  Als partijen in één contract
  Willen wij bestellingen en afrekeningen vastleggen bij hun prijsregel

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En partijen spraken af: een prijsregel voor "Uren": "100 % lonen, per maand"
    En partijen spraken af: een prijsregel voor "Glas": "100 % lonen"
    En het is 10 februari 2025

  Regel: De bestelling of de periode bepaalt de prijs

    Scenario: Een periode wordt afgerekend
      Als Waterrand € 1.050 voor "Uren" over januari 2025 afrekent, € 1.000 tegen basisprijzen
      Dan zegt de geschiedenis: "Waterrand legde vast dat € 1.050 is afgerekend voor uren over januari 2025 (€ 1.000 tegen basisprijzen)."

    Scenario: Waar de bestelling de prijs bepaalt, heeft een periode geen prijs
      Als Waterrand € 1.050 voor "Glas" over januari 2025 afrekent, € 1.000 tegen basisprijzen
      Dan wordt dit geweigerd: "De bestelling bepaalt de prijs van Glas, niet de periode."

    Scenario: Een bestelling wordt vastgelegd
      Als Waterrand "Ramen school" van "Glas" voor € 800 bestelt
      Dan zegt de geschiedenis: "Waterrand legde de bestelling “Ramen school” van glas vast, € 800 tegen basisprijzen, geleverd op 12 maart 2025."
