# language: nl
Functionaliteit: Wat er van een toezegging wordt
  Om eerlijk te zijn als het anders loopt
  Als elk van beide partijen
  Willen wij een toezegging open en bloot vervangen

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En het is 3 juni 2024
    En dat Brink "Een planning per school" voor 1 juli 2024 toezegde
    En dat Waterrand de toezegging aanvaardde

  Regel: Een nieuwe toezegging vervangt de oude met instemming

    Scenario: De oude toezegging is vervangen
      Gegeven dat Brink in plaats daarvan "Een planning per wijk" voor 1 augustus 2024 toezegde
      En dat Waterrand de toezegging aanvaardde
      Als Brink de eerste toezegging nakomt
      Dan wordt dit geweigerd: "vervangen door een andere"

  Regel: Waar een ander op rekent, neem je niet terug

    Scenario: Een aanvaarde toezegging blijft staan
      Als Brink de toezegging terugneemt
      Dan wordt dit geweigerd: "Anderen rekenen op toezegging 1"
