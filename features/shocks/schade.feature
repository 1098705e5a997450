# language: nl
Functionaliteit: Een schade die één keer valt
  Om te delen wat niemand kon voorkomen
  Als opdrachtgever (Waterrand) en opdrachtnemer (Brink)
  Willen wij melden, verdelen en afrekenen

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En het is 3 juni 2024
    En dat Brink "Waterschade" van € 12.000 meldde, € 2.000 verzekerd, betaald door Brink

  Regel: Tot beiden beslissen draagt wie het eerst betaalde

    Scenario: Een maand oud en nog van niemand
      Als het 1 juli 2024 is
      Dan draagt Brink € 10.000 van de schade
      En draagt volgens afspraak geen van beiden de schade
      En is de schade 28 dagen oud

  Regel: Wat is afgesproken, is verschuldigd tot het is betaald

    Scenario: De helft is voor de opdrachtgever
      Gegeven dat Brink voorstelde dat Waterrand 50 % van de schade draagt
      Als Waterrand instemt
      Dan moet Waterrand nog € 5.000 van de schade betalen
      En is de afrekening van de schade nog niet te laat

    Scenario: Met dertig dagen is zestig dagen te laat
      Gegeven partijen spraken af dat Waterrand 50 % van de schade draagt
      En partijen spraken af dat een schok binnen 30 dagen is afgerekend
      Als het 2 augustus 2024 is
      Dan had de schade afgerekend moeten zijn
