# language: nl
Functionaliteit: Anders gedaan dan afgesproken
  Om het contract niet ongemerkt te wijzigen
  Als opdrachtgever (Waterrand) en opdrachtnemer (Brink)
  Willen wij zien wat afwijkt van de afspraken, en wat het herstelt

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En het is 3 juni 2024
    En dat Waterrand het gezamenlijke besluit over "Ramen" vastlegde: "Elke maand."

  Regel: Wat afwijkt blijft in zicht tot een voorstel het afspreekt

    Scenario: Een gezamenlijk besluit wijkt af van een afspraak
      Als Brink meldt dat dit afwijkt van "Elk kwartaal de ramen": "Elke maand"
      Dan staat "Elke maand" als anders gedaan, te herstellen: "leg een voorstel op tafel dat het afspreekt"

    Scenario: Een aangenomen voorstel spreekt het af
      Gegeven dat Brink meldde dat dit afwijkt van "Elk kwartaal de ramen": "Elke maand"
      En partijen spraken af: de afspraak "Elke maand de ramen"
      Als Waterrand vastlegt dat de afwijking is afgesproken met het laatste voorstel
      Dan staat niets als anders gedaan

    Scenario: Wat op tafel ligt spreekt nog niets af
      Gegeven dat Brink meldde dat dit afwijkt van "Elk kwartaal de ramen": "Elke maand"
      En dat Brink voorstelde: de afspraak "Elke maand de ramen"
      Als Waterrand vastlegt dat de afwijking is afgesproken met het laatste voorstel
      Dan wordt dit geweigerd: "Voorstel 2 is niet aangenomen."
