# language: nl
@S0.12
Functionaliteit: Loyaliteit en integriteit
  Om te goeder trouw verder te kunnen
  Als beide partijen
  Willen wij een schending benoemen, en samen vaststellen dat ze is hersteld

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En het is 3 juni 2024
    En dat Waterrand een schending van de loyaliteit door Brink vastlegde: "Buiten ons om naar de pers"

  Regel: Een schending blijft open tot de ander het herstel aanvaardt

    Scenario: Aangeboden is nog niet hersteld
      Gegeven dat Brink herstel van de schending aanbood: "Samen rechtgezet."
      Als niemand tot 13 juni 2024 iets doet
      Dan toont het thema "Hoe we met elkaar omgaan" bij "Loyaliteit en integriteit": "herstel aangeboden, 10, ja"

    Scenario: Na het herstel is ze dicht
      Gegeven dat Brink herstel van de schending aanbood: "Samen rechtgezet."
      Als Waterrand het herstel aanvaardt
      Dan toont het thema "Hoe we met elkaar omgaan" bij "Schendingen niet hersteld": "0"

    Scenario: Wie haar beging, verklaart haar niet zelf hersteld
      Gegeven dat Brink herstel van de schending aanbood: "Samen rechtgezet."
      Als Brink het herstel aanvaardt
      Dan wordt dit geweigerd: "Dit is het herstel van je eigen partij."

    Scenario: Wie het anders ziet, betwist haar
      Gegeven dat Brink betwistte wat het laatst is vastgelegd: "De pers belde ons."
      Als Waterrand toegeeft dat het niet klopt
      Dan toont het thema "Hoe we met elkaar omgaan" niets bij "Loyaliteit en integriteit"
