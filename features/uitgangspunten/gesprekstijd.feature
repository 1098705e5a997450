# language: nl
@S0.9
Functionaliteit: Praten over doelen of over schuld
  Om samen tijd te besteden aan wat we willen bereiken
  Als elk van beide partijen
  Willen wij zien hoeveel overleg opgaat aan wie aansprakelijk is

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En het is 3 juni 2024

  Regel: Van elk overleg tellen de uren per onderwerp

    Scenario: Te veel over aansprakelijkheid
      Gegeven dat Brink een overleg van 3 uur over aansprakelijkheid vastlegde
      Als Waterrand een overleg van 1 uur over gezamenlijke doelen vastlegt
      Dan toont het thema "Waar we over praten" bij "Per jaar": "2024, 3, 1, 0, 75 %, 25 %, ja"

    Scenario: Wat niet klopte, telt niet mee
      Gegeven dat Brink een overleg van 3 uur over aansprakelijkheid vastlegde
      En dat Brink terugnam wat het laatst is vastgelegd: "Dubbel."
      Als Waterrand een overleg van 1 uur over gezamenlijke doelen vastlegt
      Dan toont het thema "Waar we over praten" bij "Per jaar": "2024, 0, 1, 0, 0 %, 100 %, nee"
