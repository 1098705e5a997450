# language: nl
@S1.9
Functionaliteit: Weerstand onderzoeken
  Om te horen dat er iets belangrijks speelt
  Als elk van beide partijen
  Willen wij weerstand onderzoeken in plaats van verslaan

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En het is 3 juni 2024
    En dat Waterrand weerstand tegen "De technici van Brink inzetten" benoemde

  Regel: Zonder drijfveer en oordeel sluit niemand weerstand af

    Scenario: Eerst onderzoeken
      Als Brink de weerstand afsluit
      Dan wordt dit geweigerd: "is de drijfveer nog niet benoemd"

    Scenario: Dan beoordelen wat er rationeel aan is
      Gegeven dat Brink achter de weerstand een belang vond: "De eigen technici vrezen voor hun werk."
      Als Brink de weerstand afsluit
      Dan wordt dit geweigerd: "nog niet beoordeeld wat er rationeel aan is"

  Regel: Een terecht bezwaar leidt tot een voorstel of een weigering met redenen

    Scenario: Een terecht bezwaar vraagt een antwoord
      Gegeven dat Brink achter de weerstand een rationeel bezwaar vond: "Zij missen de sleutels."
      En dat Waterrand het bezwaar terecht achtte: "Nagegaan in drie scholen."
      Als Brink de weerstand afsluit
      Dan wordt dit geweigerd: "Noem het voorstel dat eraan tegemoetkomt"

    Scenario: Het voorstel komt eraan tegemoet
      Gegeven dat Brink achter de weerstand een rationeel bezwaar vond: "Zij missen de sleutels."
      En dat Waterrand het bezwaar terecht achtte: "Nagegaan in drie scholen."
      En dat Brink voorstelde: het doel "Eén sleutelplan"
      Als Waterrand de weerstand met het laatste voorstel afsluit
      Dan toont het thema "Weerstand en onderstroom" bij "Afgesloten weerstand": "Leidde tot een voorstel, voorstel 2, Op tafel"
