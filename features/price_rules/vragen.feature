# language: nl
Functionaliteit: Een nieuwe prijs vragen
  Om niet te worden verrast
  Als partijen in één contract
  Willen wij dat de afgesproken partij schriftelijk om een nieuwe prijs vraagt

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En het is 20 november 2024
    En partijen spraken af: een prijsregel voor "Uren": "100 % lonen, gevraagd door Brink"

  Regel: De afgesproken partij vraagt voor een afgesproken moment

    Scenario: Het verzoek noemt de eigen berekening
      Als Brink een nieuwe prijs voor "Uren" vanaf 1 januari 2025, met 8,1 %, vraagt
      Dan zegt de geschiedenis: "Brink vroeg op 20 november 2024 een nieuwe prijs voor uren vanaf 1 januari 2025 en rekent op 8,1 %."

    Scenario: De berekening ging uit van een andere maand
      Gegeven dat de lonen index 98,88 hadden in januari 2023 en 99,84 in januari 2024
      En dat Brink 100,54 als index van lonen voor juli 2024 vastlegde
      Als Brink een nieuwe prijs voor "Uren" vanaf 1 januari 2025, met 1,68 %, vraagt
      Dan ging de berekening voor "Uren" uit van januari 2023

    Scenario: Op een andere dag verandert de prijs niet
      Als Brink een nieuwe prijs voor "Uren" vanaf 1 maart 2025 vraagt
      Dan wordt dit geweigerd: "De prijs van Uren kan op 1 maart 2025 niet veranderen."
