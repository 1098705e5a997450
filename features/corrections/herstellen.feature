# language: nl
Functionaliteit: Een melding herstellen
  Om het juiste bedrag te delen
  Als elk van beide partijen
  Willen wij een melding herstellen zolang er niet over beslist is

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En het is 3 juni 2024
    En dat Brink "Waterschade" van € 12.000 meldde, betaald door Brink

  Regel: Voor het besluit kan de melding worden hersteld

    Scenario: Een tweede factuur maakt de schade groter
      Als Brink "Waterschade" verbetert in € 13.500,50, betaald door Brink
      Dan draagt Brink € 13.500,50 van de schade

    Scenario: Een schade die er geen was
      Als Brink terugneemt wat het laatst is vastgelegd: "De verzekeraar betaalde alles."
      Dan staat er geen schade meer

  Regel: Na het besluit hoort het bedrag bij de afspraak

    Scenario: Wat is besloten, verandert aan tafel
      Gegeven partijen spraken af dat Waterrand 50 % van de schade draagt
      Als Brink de melding van de schade terugneemt
      Dan wordt dit geweigerd: "Verander dat aan tafel."

    Scenario: Betaling rekent de schade af
      Gegeven dat Waterrand voorstelde dat Waterrand Brink € 6.000 van de schade betaalt
      Als Brink instemt
      Dan draagt Brink € 6.000 van de schade
