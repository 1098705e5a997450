# language: nl
Functionaliteit: Weerstand afsluiten
  Om samen verder te kunnen
  Als elk van beide partijen
  Willen wij weten wat er achter de weerstand zat en wat ervan kwam

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En het is 3 juni 2024
    En dat Waterrand weerstand tegen "De technici van Brink inzetten" benoemde

  Regel: Hoe het afliep blijft te lezen

    Scenario: Een weigering noemt haar redenen
      Gegeven dat Brink achter de weerstand een overtuiging vond: "Wij kennen onze gebouwen het best."
      En dat Waterrand het bezwaar terecht achtte: "Dat klopt voor twee gebouwen."
      Als Brink de weerstand met een weigering afsluit: "De overige acht wegen zwaarder."
      Dan toont het thema "Weerstand en onderstroom" bij "Afgesloten weerstand": "Met redenen geweigerd"

    Scenario: Een oud voorstel is geen antwoord
      Gegeven dat Brink achter de weerstand een waarde vond: "Trots op eigen werk."
      En dat Waterrand het bezwaar onterecht achtte: "Niemand verliest werk."
      Als Brink de weerstand met het laatste voorstel afsluit
      Dan wordt dit geweigerd: "is niet gelegd sinds de weerstand is benoemd"

    Scenario: Wat open staat zegt wat er te doen is
      Als Brink achter de weerstand een waarde vindt: "Trots op eigen werk."
      Dan toont het thema "Weerstand en onderstroom" bij "Open weerstand": "Te beoordelen, Een waarde"
