# language: nl
@S1.3
Functionaliteit: Besluiten onder een principe
  Om niet telkens opnieuw te hoeven discussiëren
  Als contractmanager van elk van beide partijen
  Willen wij bij een principe terugvinden hoe we eerder besloten

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En het is 3 juni 2024
    En gaven alle belanghebbenden fiat aan het principe "Netto voordeel"

  Regel: Een besluit noemt de principes die op die dag gelden

    Scenario: Een eerder besluit is als precedent te vinden
      Gegeven dat Brink onder het principe "Netto voordeel" het besluit over "Prijs van extra werk" vastlegde
      Als het 1 juli 2024 is
      Dan toont het thema "Leidende principes" bij "Onder een principe besloten": "Netto voordeel, 3 juni 2024, Prijs van extra werk, Besloten"

    Scenario: Een principe dat is opgeschort draagt geen besluit
      Gegeven dat "Directie Brink" van Brink het fiat aan "Netto voordeel" introk: "Er blijft niets over."
      Als Waterrand onder het principe "Netto voordeel" voorstelt: het doel "Vast werk"
      Dan wordt dit geweigerd: "gold niet op 3 juni 2024"

    Scenario: Wat er van een voorstel onder een principe werd
      Gegeven dat Waterrand onder het principe "Netto voordeel" voorstelde: het doel "Vast werk"
      Als Brink instemt
      Dan toont het thema "Leidende principes" bij "Onder een principe besloten": "Voorstel, Aangenomen"

  Regel: Een besluit dat tegen een principe ingaat krijgt een sein met reden

    Scenario: Korting die alleen van Waterrand kwam
      Gegeven dat Brink meldde dat Waterrand alleen besliste over "Korting van 20 %"
      Als Brink signaleert dat dit besluit ingaat tegen "Netto voordeel": "Er blijft niets over."
      Dan toont het thema "Leidende principes" bij "Gesignaleerd: tegen een principe in": "Korting van 20 %"
