# language: nl
Functionaliteit: Een grens loslaten
  Om niet te blijven praten over wat niet meer telt
  Als elk van beide partijen
  Willen wij een grens kunnen loslaten

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En partijen spraken af: minstens 50 % zelfstandigheid voor Waterrand
    En het is 3 juni 2024

  Regel: Wat is losgelaten, opent geen gesprek

    Scenario: Een losgelaten grens vergelijkt met niets
      Gegeven partijen spraken af: de grens op zelfstandigheid voor Waterrand los te laten
      Als de kalender de zelfstandigheid van Waterrand met 30 % vergelijkt
      Dan wordt dit geweigerd: "is geen grens afgesproken"
