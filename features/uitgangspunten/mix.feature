# language: nl
@S3.3
Functionaliteit: Transactie of relatie
  Om te zien waar het tussen ons over gaat
  Als elk van beide partijen
  Willen wij per jaar de mix van transactie en relatie kennen

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En partijen spraken af: de KPI "Keuringscijfer" van minstens 7,0
    En het is 3 februari 2025

  Regel: Elke gebeurtenis telt als transactie, als relatie of als geen van beide

    Scenario: Een meting is transactie
      Als Brink 7,6 meet voor de KPI "Keuringscijfer"
      Dan toont het thema "Transactie en relatie" bij "Per jaar": "2025, 1, 0, 0 %"

    Scenario: Een toezegging en haar aanvaarding zijn relatie
      Gegeven dat Brink 7,6 mat voor de KPI "Keuringscijfer"
      En dat Brink "Gratis proef" voor 1 maart 2025 toezegde
      Als Waterrand de toezegging aanvaardt
      Dan toont het thema "Transactie en relatie" bij "Per jaar": "2025, 1, 2, 66,7 %"

    Scenario: Onderhandelen telt niet, wat ervan komt wel
      Als Brink voorstelt: het doel "Vast werk"
      Dan toont het thema "Transactie en relatie" bij "Per jaar" niet: "2025"

    Scenario: Wat is teruggenomen telt niet
      Gegeven dat Brink "Gratis proef" voor 1 maart 2025 toezegde
      Als Brink de toezegging terugneemt
      Dan toont het thema "Transactie en relatie" bij "Per jaar" niet: "2025"
