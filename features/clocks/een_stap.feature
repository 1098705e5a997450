# language: nl
Functionaliteit: Zwijgen na een aanspraak, in één stap
  Om snel zekerheid te hebben
  Als opdrachtgever (Waterrand) en opdrachtnemer (Brink)
  Willen wij zelf afspreken wat zwijgen betekent

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En het is 3 juni 2024
    En partijen spraken af: een eenstapsclausule van 1 week

  Regel: In één stap telt zwijgen meteen

    Scenario: Na een week zwijgen geldt de aanspraak als aanvaard
      Gegeven dat Brink ontdekte: "Lek dak"
      En dat Brink de aanspraak meldde
      Als niemand tot 11 juni 2024 iets doet
      Dan zegt de geschiedenis: "Aanspraak A1 geldt als aanvaard (gemeld): er kwam tot en met 10 juni 2024 geen antwoord. Offerte uiterlijk op 2 juli 2024."

  Regel: Wat de ander had moeten melden, vervalt niet

    Scenario: Zonder vervaltermijn blijft het recht bestaan
      Gegeven dat Brink ontdekte: "Lek dak", door niemand gemeld
      Als niemand tot 1 december 2024 iets doet
      Dan is er sindsdien niets vastgelegd

  Regel: Zwijgen aanvaardt alleen wat is gemeld

    Scenario: Wat nog niet is gemeld, wordt niet aanvaard
      Gegeven dat Brink ontdekte: "Lek dak"
      Als zwijgen de aanspraak aanvaardt
      Dan wordt dit geweigerd: "Zwijgen doet dit niet"
