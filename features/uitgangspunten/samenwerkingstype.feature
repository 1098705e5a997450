# language: nl
@S1.11
Functionaliteit: Het type samenwerking past bij het werk
  Om niet te doen alsof één vorm altijd past
  Als elk van beide partijen
  Willen wij het type bij het werk kiezen en alleen met redenen wijzigen

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En partijen spraken af: het samenwerkingstype voorkeursleverancier voor diensten op maat
    En het is 3 juni 2025

  Regel: Wat niet gebruikelijk is voor het werk, vraagt een reden

    Scenario: Transactioneel past niet vanzelf bij complex werk
      Als Waterrand voorstelt: het samenwerkingstype transactioneel voor complex werk
      Dan wordt dit geweigerd: "Zeg waarom het past, of kies een ander type."

  Regel: Een ander type vraagt een reden van beiden

    Scenario: De voorsteller noemt zijn reden voordat hij voorstelt
      Als Waterrand voorstelt: het samenwerkingstype samenwerkend voor complex werk
      Dan wordt dit geweigerd: "Overgaan op “Samenwerkend, op resultaat” vraagt een reden van ieder"

    Scenario: Zonder de reden van de ander gaat het type niet in
      Gegeven dat Waterrand samenwerkend wilde: "Het werk grijpt in elkaar."
      En dat Waterrand voorstelde: het samenwerkingstype samenwerkend voor complex werk
      Als Brink instemt
      Dan wordt dit geweigerd: "nog niet van Brink"

    Scenario: Met de redenen van beiden geldt het nieuwe type
      Gegeven dat Waterrand samenwerkend wilde: "Het werk grijpt in elkaar."
      En dat Brink samenwerkend wilde: "Wij willen op resultaat werken."
      En dat Waterrand voorstelde: het samenwerkingstype samenwerkend voor complex werk
      Als Brink instemt
      Dan is het voorstel aangenomen
