# language: nl
Functionaliteit: Te laat gevraagd
  Om te weten waar je aan toe bent
  Als partijen in één contract
  Willen wij dat een te laat verzoek heeft wat is afgesproken

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En partijen spraken af: een prijsregel voor "Uren": "100 % lonen, gevraagd door Brink"
    En het is 20 november 2024
    En de lonen index 100 hadden in januari 2024 en 104 in juli 2024

  Regel: Wie te laat vraagt, is die beweging kwijt

    Scenario: Op tijd gevraagd
      Als Brink een nieuwe prijs voor "Uren" vanaf 1 januari 2025 vraagt
      Dan werd de prijs van "Uren" "104"

    Scenario: Te laat gevraagd
      Gegeven het is 5 december 2024
      Als Brink een nieuwe prijs voor "Uren" vanaf 1 januari 2025 vraagt
      Dan werd de prijs van "Uren" "100"

    Scenario: Zonder prijsregel is er niets te vragen
      Gegeven dat Waterrand voorstelde de prijsregel voor "Uren" te schrappen
      En dat Brink instemde
      Als Brink een nieuwe prijs voor "Uren" vanaf 1 januari 2025 vraagt
      Dan wordt dit geweigerd: "Er is geen prijsregel voor Uren."
