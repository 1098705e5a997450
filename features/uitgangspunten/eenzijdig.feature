# language: nl
@S0.10
Functionaliteit: Wie er alleen besloot
  Om gelijkwaardig te blijven
  Als elk van beide partijen
  Willen wij per partij zien hoe vaak zij alleen besloot

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En het is 3 juni 2024
    En dat Brink meldde dat Waterrand alleen besliste over "Openingstijden"

  Regel: Eenzijdige besluiten tellen per partij, wie ook betaalt

    Scenario: De betalende partij besloot twee keer alleen
      Als Brink meldt dat Waterrand alleen besliste over "Zomerrooster"
      Dan toont het thema "Hoe we met elkaar omgaan" bij "Eenzijdige besluiten per partij": "Waterrand, 2, ja"
      En toont het thema "Hoe we met elkaar omgaan" bij "Eenzijdige besluiten per partij": "Brink, 0, nee"

    Scenario: Wat na betwisting niet klopt, telt niet
      Gegeven dat Waterrand betwistte wat het laatst is vastgelegd: "Dat was samen."
      Als Brink toegeeft dat het niet klopt
      Dan toont het thema "Hoe we met elkaar omgaan" bij "Eenzijdige besluiten per partij": "Waterrand, 0, nee"
