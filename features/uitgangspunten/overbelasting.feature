# language: nl
@S4.10
Functionaliteit: Overbelasting zien aankomen
  Om collega's niet pas te ontzien als het te laat is
  Als elk van beide partijen
  Willen wij per maand zien of een team meer toezegt dan het aankan

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En het is 1 juli 2024
    En dat Brink een plafond van 40 uur per maand voor "planning" opgaf

  Regel: De eerste maand met te veel toezeggingen is vooraf te zien

    Scenario: Te veel in augustus
      Gegeven dat Brink "Een planning" voor 31 juli 2024 toezegde, voor 31 uur met "planning"
      Als Brink "Een proef" voor 31 augustus 2024 toezegt, voor 62 uur met "planning"
      Dan toont het thema "Werklast" bij "Eerste overbelaste maand": "juli 2024"
      En toont het thema "Werklast" bij "Toegezegde uren per maand": "juli 2024, Brink, planning, 62, 40, ja"
      En toont het thema "Werklast" bij "Toegezegde uren per maand": "augustus 2024, Brink, planning, 31, 40, nee"

    Scenario: Wie wordt ontslagen van een toezegging, heeft weer lucht
      Gegeven dat Brink "Een planning" voor 31 juli 2024 toezegde, voor 62 uur met "planning"
      Als Waterrand de toezegging kwijtscheldt: "Dat kan ook later."
      Dan toont het thema "Werklast" bij "Eerste overbelaste maand" niet: "juli 2024"
      En toont het thema "Werklast" bij "Toezeggingen tot nu toe": "kwijtgescholden"
