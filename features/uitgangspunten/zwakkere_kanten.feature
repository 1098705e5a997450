# language: nl
@S4.5
Functionaliteit: Eerlijk over wat je niet kunt
  Om risico's te zien voor ze pijn doen
  Als elk van beide partijen
  Willen wij onze zwakkere kanten noemen, met wat eraan gebeurt

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En het is 5 februari 2024

  Regel: Een zwakkere kant is een risico met een maatregel, een eigenaar en een dag

    Scenario: Zonder maatregel is het niet af
      Als Brink zwakte "Weinig planners" noemt zonder maatregel
      Dan wordt dit geweigerd: "Vul dit in."

    Scenario: Wie niets noemde, is te zien
      Als Brink zwakte "Weinig planners" noemt, met "een planner opleiden" door Brink op 1 juni 2024
      Dan toont het thema "Zwakkere kanten" bij "Noemde nog niets": "Waterrand"
      En toont het thema "Zwakkere kanten" bij "Risico's": "Weinig planners, een planner opleiden, Brink, 1 juni 2024, geen, nee"

  Regel: Een maatregel die te laat is, valt op tot hij staat

    Scenario: Te laat
      Gegeven dat Brink zwakte "Weinig planners" noemde, met "samen plannen" door Waterrand op 1 maart 2024
      Als het 2 maart 2024 is
      Dan toont het thema "Zwakkere kanten" bij "Risico's": "samen plannen, Waterrand, 1 maart 2024, geen, ja"

    Scenario: Geregeld
      Gegeven dat Brink zwakte "Weinig planners" noemde, met "samen plannen" door Waterrand op 1 maart 2024
      Als Waterrand de maatregel voor zwakte 1 regelt: "Elke dinsdag samen."
      Dan toont het thema "Zwakkere kanten" bij "Risico's": "samen plannen, Waterrand, 1 maart 2024, 5 februari 2024, nee"
