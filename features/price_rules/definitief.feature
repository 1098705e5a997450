# language: nl
Functionaliteit: Een voorlopig cijfer wordt definitief
  Om alleen het verschil te verrekenen
  Als partijen in één contract
  Willen wij een bedrag naast wat is afgerekend, en nooit ervoor in de plaats

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En partijen spraken af: een prijsregel voor "Uren": "100 % lonen, per maand"
    En het is 10 februari 2025
    En dat Brink 100 als index van de lonen voor januari 2024 vastlegde

  Regel: Wat is afgerekend, blijft staan

    Scenario: Het verschil komt erbij
      Gegeven dat Brink 104 als voorlopige index van de lonen voor juli 2024 vastlegde
      En dat Waterrand € 1.040 voor "Uren" over januari 2025 afrekende, € 1.000 tegen basisprijzen
      En het is 10 mei 2025
      Als Brink 105 als index van de lonen voor juli 2024 vastlegt
      Dan is voor "Uren" over januari 2025 nog € 10 te verrekenen

  Regel: Een bestelling houdt de prijs van haar dag, en wacht op haar index

    Scenario: Een bestelling voor de verandering
      Als Waterrand "Ramen" van "Uren" voor € 800 bestelt
      Dan wacht de prijs van "Ramen" op een index

    Scenario: Een bestelling met een bekende index
      Gegeven dat Brink 104 als index van de lonen voor juli 2024 vastlegde
      Als Waterrand "Ramen" van "Uren" voor € 800 bestelt
      Dan kost "Ramen" € 832
