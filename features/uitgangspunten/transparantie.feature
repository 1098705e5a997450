# language: nl
@S0.11
Functionaliteit: Open over verdienmodel en financiën
  Om elkaar te kunnen vertrouwen
  Als beide partijen
  Willen wij van elk zien wat die laat zien, en wat te laat is

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En het is 3 juni 2024
    En partijen spraken af dat Brink uiterlijk op 1 juli 2024 "verdienmodel" laat zien

  Regel: Te laat is te laat, voor de een als voor de ander

    Scenario: Beide partijen zijn te laat
      Gegeven partijen spraken af dat Waterrand uiterlijk op 1 juli 2024 "verdienmodel" laat zien
      Als niemand tot 2 juli 2024 iets doet
      Dan toont het thema "Hoe we met elkaar omgaan" bij "Wat elke partij laat zien": "Brink, verdienmodel, 1 juli 2024, geen, te laat, nog niet getoond, ja"
      En toont het thema "Hoe we met elkaar omgaan" bij "Wat elke partij laat zien": "Waterrand, verdienmodel, 1 juli 2024, geen, te laat, nog niet getoond, ja"

    Scenario: Wat niet is afgesproken, valt ook op
      Als Brink "verdienmodel" laat zien
      Dan toont het thema "Hoe we met elkaar omgaan" bij "Wat elke partij laat zien": "Waterrand, financiële positie"
      En toont het thema "Hoe we met elkaar omgaan" bij "Wat elke partij laat zien": "op tijd getoond"
