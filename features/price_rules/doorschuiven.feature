# language: nl
Functionaliteit: Maximum en bewaren
  Om een piek te spreiden en niets te vergeten
  Als partijen in één contract
  Willen wij een maximum per jaar, en afspreken wat er met de rest gebeurt

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En het is 10 januari 2027
    En de lonen index 100 hadden in januari 2024 en 114,5 in juli 2024
    En de lonen index 114,729 hadden in juli 2025 en 118,744515 in juli 2026

  Regel: Wat het maximum afsnijdt, is weg of wordt bewaard

    Scenario: Wat is afgesneden, is weg
      Gegeven dat Waterrand voorstelde: een prijsregel voor "Uren": "100 % lonen, hoogstens 5 % per jaar, op de cent"
      Als Brink instemt
      Dan werd de prijs van "Uren" "105,00, 105,21, 108,89"

    Scenario: Wat is afgesneden, komt later
      Gegeven dat Waterrand voorstelde: een prijsregel voor "Uren": "100 % lonen, hoogstens 5 % per jaar, stijgingen bewaard, op de cent"
      Als Brink instemt
      Dan werd de prijs van "Uren" "105,00, 110,25, 115,76"
      En is voor "Uren" nog 2,576 % bewaard
