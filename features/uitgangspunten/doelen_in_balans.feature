# language: nl
Functionaliteit: Doelen in balans, en doelen met een open uitkomst
  Om verder te kijken dan geld en een vast eindpunt
  Als elk van beide partijen
  Willen wij zien waaraan doelen bijdragen en welke uitkomst open is

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En het is 3 juni 2024

  @S2.11
  Regel: Doelen zijn in balans over welvaart, welzijn en welbevinden

    Scenario: Een lege waarde valt op
      Als Waterrand het doel "Gezonde gebouwen" bij welzijn indeelt
      Dan toont het thema "Doelen in beeld" bij "Balans over drie waarden": "welzijn, Gezonde gebouwen, nee"
      En toont het thema "Doelen in beeld" bij "Balans over drie waarden": "welvaart, geen, ja"

    Scenario: Over een doel van één partij gaat die partij zelf
      Gegeven dat Brink het eigen doel "Volle roosters" noemde
      Als Waterrand het doel "Volle roosters" bij welvaart indeelt
      Dan wordt dit geweigerd: "alleen die partij gaat erover"

  @S3.5
  Regel: Een open uitkomst vraagt een bedoeling en vertrouwen

    Scenario: Zonder bedoeling blijft geen uitkomst open
      Als Brink voorstelt: een open uitkomst voor "Gezonde gebouwen" zonder bedoeling
      Dan wordt dit geweigerd: "blijft alleen open met de bedoeling"

    Scenario: Met bedoeling en vertrouwen mag de uitkomst open zijn
      Gegeven dat Brink voorstelde: een open uitkomst voor "Gezonde gebouwen": "Kinderen komen graag", vertrouwen hoog
      Als Waterrand instemt
      Dan toont het thema "Doelen in beeld" bij "Doelen met een open uitkomst": "Gezonde gebouwen, Kinderen komen graag, hoog"
