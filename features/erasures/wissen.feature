# language: nl
Functionaliteit: Wie alleen is, wordt op eigen woord gewist
  Om ook zonder collega's recht te doen aan een persoon
  Als elk van beide partijen
  Willen wij dat één woord dan volstaat, en dat daarna weer iemand kan toetreden

  Achtergrond:
    Gegeven het is 1 december 2023
    En Waterrand en Brink hebben een gezamenlijk dossier
    En dat Brink vroeg om "Bram Brink" te wissen

  Regel: Het dossier blijft, de persoon verdwijnt

    Scenario: Van de persoon blijft een nummer
      Als de dienst wist
      Dan zegt de geschiedenis: "Persoon 2 van Brink is gewist."

    Scenario: Daarna treedt een ander toe
      Gegeven dat de dienst wiste
      Als "Dina Vos" namens Brink toetreedt
      Dan wordt Brink gebonden door Dina Vos
