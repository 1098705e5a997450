# language: nl
Functionaliteit: Een gedeelde richtprijs
  Om samen op de kosten te letten
  Als partijen in één contract
  Willen wij de kosten naast de richtprijs leggen

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En het is 3 juni 2024
    En partijen spraken af: een richtprijs van € 1.000.000 voor "Dak": "Brink 50 %"

  Regel: Iedere partij mag de kosten vastleggen, samen laten ze de richtprijs los

    Scenario: Kosten worden vastgelegd
      Als Waterrand € 880.000 voor de richtprijs "Dak" voorziet
      Dan zegt de geschiedenis: "Waterrand legde kosten van € 880.000 naast de richtprijs dak."

    Scenario: Een meevaller wordt gedeeld
      Als Brink € 880.000 voor de richtprijs "Dak" voorziet
      Dan wint Brink € 60.000 op "Dak"

    Scenario: Een geschrapte richtprijs krijgt geen kosten meer
      Gegeven dat Brink voorstelde de richtprijs voor "Dak" te schrappen
      En dat Waterrand instemde
      Als Brink € 880.000 voor de richtprijs "Dak" voorziet
      Dan wordt dit geweigerd: "Er is geen gedeelde richtprijs dak."
