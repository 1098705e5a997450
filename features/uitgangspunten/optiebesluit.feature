# language: nl
@S0.2
Functionaliteit: Een optiejaar vraagt de mening van beide partijen
  Om niet alleen op KPI's te beslissen
  Als elk van beide partijen
  Willen wij zien wanneer een optie zonder de ander is gelicht

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En partijen spraken af: een optie voor 2028 die van Waterrand is
    En het is 10 mei 2027

  Regel: Een besluit zonder de mening van de ander telt, en is als zodanig te zien

    Scenario: De opdrachtgever beslist op de KPI's alleen
      Als Waterrand de optie voor 2028 licht
      Dan is de optie voor 2028 gelicht
      En ontbrak bij 2028 de mening van Brink

    Scenario: Met beide meningen ligt alles open
      Gegeven dat Brink de optie voor 2028 wilde: "Onze mensen kennen de gebouwen."
      Als Waterrand de optie voor 2028 niet wil: "We zoeken een andere vorm."
      Dan mag Waterrand lezen wat Brink van 2028 wil
      En mag Brink lezen wat Waterrand van 2028 wil

    Scenario: De eerste mening blijft verzegeld tot de tweede er is
      Als Brink de optie voor 2028 wil: "Onze mensen kennen de gebouwen."
      Dan mag Waterrand nog niet lezen wat Brink van 2028 wil
