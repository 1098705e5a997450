# language: nl
Functionaliteit: Herstel dat nog niet genoeg is
  Om een schending echt achter ons te laten
  Als elk van beide partijen
  Willen wij kunnen zeggen wat er nog ontbreekt

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En het is 3 juni 2024
    En dat Waterrand een schending van de integriteit door Brink vastlegde: "Niet gewerkte uren"

  Regel: Herstel dat is afgewezen, wordt opnieuw aangeboden

    Scenario: Er ontbreekt nog iets
      Gegeven dat Brink herstel van de schending aanbood: "Terugbetaald."
      En dat Waterrand het herstel afwees: "Het kan zo weer gebeuren."
      Als Brink herstel van de schending aanbiedt: "Terugbetaald, met een controle."
      Dan toont het thema "Hoe we met elkaar omgaan" bij "Loyaliteit en integriteit": "herstel aangeboden"
