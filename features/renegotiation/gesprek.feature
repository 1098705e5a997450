# language: nl
Functionaliteit: Om een gesprek vragen
  Om elkaar te spreken voor verlies ruzie wordt
  Als elk van beide partijen
  Willen wij dat op een verzoek een antwoord komt

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En partijen spraken af: lonen voor 60 % van de prijs, gedragen door Brink
    En het is 17 oktober 2024
    En dat Brink een gesprek over de lonen vroeg

  Regel: De ander antwoordt binnen dertig dagen

    Scenario: Er is een dag waarop het antwoord er moet zijn
      Als het 18 oktober 2024 is
      Dan is uiterlijk 16 november 2024 een antwoord nodig

    Scenario: De ander komt
      Als Waterrand aan tafel komt
      Dan wil Waterrand praten

    Scenario: De ander komt niet
      Als Waterrand van tafel wegblijft
      Dan wil Waterrand niet praten

    Scenario: Beiden sluiten het gesprek af
      Gegeven dat Waterrand voorstelde het gesprek af te sluiten met "De banden blijven"
      Als Brink instemt
      Dan is het gesprek afgesloten
