# language: nl
Functionaliteit: Tegenvoorstel, intrekken en stilte
  Om in gesprek te blijven
  Als elk van beide partijen
  Willen wij kunnen tegenvoorstellen, intrekken, en niet eeuwig wachten

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En partijen spraken af: lonen voor 60 % van de prijs, gedragen door Brink
    En het is 3 juni 2024
    En dat Brink voorstelde dat Waterrand 100 % van de lonen draagt

  Regel: Een tegenvoorstel komt in de plaats van het eerste

    Scenario: Het eerste voorstel is vervangen
      Als Waterrand in plaats daarvan voorstelt dat Waterrand 50 % van de lonen draagt
      Dan is het eerste voorstel vervangen

    Scenario: Wat partijen afspreken is het tegenvoorstel
      Gegeven dat Waterrand in plaats daarvan voorstelde dat Waterrand 50 % van lonen draagt
      Als Brink instemt
      Dan geldt versie 2 van de clausule voor de lonen
      En geeft de clausule Waterrand 50 % van de lonen

  Regel: Wie voorstelde, kan intrekken; wie zwijgt, laat het verlopen

    Scenario: De indiener trekt in
      Als Brink het voorstel intrekt
      Dan is het voorstel ingetrokken

    Scenario: Na dertig dagen stilte is het voorstel verlopen
      Als niemand tot 18 juli 2024 iets doet
      Dan is het voorstel verlopen
