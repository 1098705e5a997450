# language: nl
Functionaliteit: Een waarschuwing afronden
  Om niets te laten hangen
  Als elk van beide partijen
  Willen wij acties afmaken, ook die van een waarschuwing

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En het is 3 juni 2024
    En dat Brink vroegtijdig voor "Krapte" waarschuwde
    En dat Waterrand het gesprek over "Krapte" vastlegde

  Regel: Wie een actie doet, legt dat vast

    Scenario: De ander deed haar niet
      Gegeven dat Waterrand bij "Krapte" vastlegde: Brink doet "Werven", uiterlijk 1 juli 2024
      Als Waterrand actie 1 aan de waarschuwing doet
      Dan wordt dit geweigerd: "Brink doet actie 1."
