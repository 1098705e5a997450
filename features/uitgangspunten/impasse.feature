# language: nl
@S1.15
Functionaliteit: Een impasse heeft een begin, een duur en een uitweg
  Om niet stil te blijven staan
  Als elk van beide partijen
  Willen wij een vastgelopen gesprek benoemen en vlot trekken

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En partijen spraken af: lonen voor 60 % van de prijs, gedragen door Brink
    En het is 17 oktober 2024
    En dat Brink een gesprek over de lonen vroeg

  Regel: De uitweg is een besluit, escalatie of bemiddeling

    Scenario: Het gesprek loopt vast
      Als Brink het gesprek vastgelopen verklaart: "We vallen in herhaling."
      Dan is het gesprek vastgelopen

    Abstract Scenario: Na drie weken komt er een uitweg
      Gegeven dat Brink het gesprek vastgelopen verklaarde: "We vallen in herhaling."
      En het is 7 november 2024
      Als Waterrand de impasse door <uitweg> doorbreekt
      Dan is het gesprek gaande
      En duurde de impasse 21 dagen

      Voorbeelden:
        | uitweg      |
        | een besluit |
        | escalatie   |
        | bemiddeling |
