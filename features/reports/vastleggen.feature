# language: nl
Functionaliteit: Rapporten die altijd hetzelfde uitkomen
  Om jaren later over dezelfde cijfers te praten
  Als partijen bij één contract
  Willen wij de cijfers van een dag vastleggen en narekenen zodra een van ons twijfelt

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En partijen spraken af: lonen voor 60 % van de prijs, gedragen door Brink

  Regel: Een rapport rust op wat toen was vastgelegd

    Scenario: Het rapport komt nog steeds uit
      Gegeven dat Brink de cijfers vastlegde als rapport "Optiejaar"
      Als Waterrand het rapport narekent
      Dan komen de cijfers hetzelfde uit
