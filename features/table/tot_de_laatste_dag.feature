# language: nl
Functionaliteit: De laatste dag telt mee
  Om op de kalender te kunnen vertrouwen
  Als elk van beide partijen
  Willen wij dat een termijn pas na de laatste dag voorbij is

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En partijen spraken af: een optie voor 2028 die van beiden is

  Regel: Op de laatste dag kan het nog

    Scenario: Een voorstel verloopt niet op de laatste dag
      Gegeven het is 3 juni 2024
      En dat Brink voorstelde: het doel "Vast werk"
      En het is 17 juli 2024
      Als het voorstel onbeantwoord verloopt
      Dan wordt dit geweigerd: "kan tot en met 17 juli 2024 worden beantwoord"

    Scenario: Een optie vervalt niet op de laatste dag van het venster
      Gegeven het is 30 juni 2027
      Als de optie voor 2028 onbeslist vervalt
      Dan wordt dit geweigerd: "tot en met 30 juni 2027 worden beslist"

    Scenario: Daarna vervalt de optie vanzelf
      Als niemand tot 1 juli 2027 iets doet
      Dan is de optie voor 2028 vervallen

    Scenario: Van een optie afzien is een besluit
      Gegeven het is 10 mei 2027
      Als Brink van de optie voor 2028 afziet
      Dan is de optie voor 2028 losgelaten
