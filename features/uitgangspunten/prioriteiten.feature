# language: nl
@S4.1
Functionaliteit: Durven stoppen
  Om niet te bouwen op prioriteiten die botsen
  Als elk van beide partijen
  Willen wij onze prioriteiten naast elkaar leggen voor we starten

  Achtergrond:
    Gegeven het is 1 december 2023
    En Waterrand en Brink hebben een gezamenlijk dossier
    En partijen spraken af te stoppen als prioriteiten meer dan 50 % uiteen liggen
    En dat Waterrand "Veiligheid" vóór "Prijs" en "Tempo" zette

  Regel: Elke prioriteit zegt wat zij voor het eigen bedrijfsplan betekent

    Scenario: Los van het bedrijfsplan telt een prioriteit niet
      Als Brink "Prijs" voorop zet, buiten het bedrijfsplan om
      Dan wordt dit geweigerd: "Vul dit in."

  Regel: Boven de grens is het advies te stoppen, en dat is eerbaar

    Scenario: Dichtbij genoeg
      Als Brink "Veiligheid" vóór "Tempo" en "Prijs" zet
      Dan toont het thema "Prioriteiten bij de start" bij "Afstand": "33,3 %"
      En toont het thema "Prioriteiten bij de start" bij "Advies": "Ga door"

    Scenario: Te ver uiteen
      Als Brink "Tempo" vóór "Prijs" en "Veiligheid" zet
      Dan toont het thema "Prioriteiten bij de start" bij "Afstand": "100 %"
      En toont het thema "Prioriteiten bij de start" bij "Advies": "Durf te stoppen"

    Scenario: Stoppen met een reden
      Gegeven dat Brink "Tempo" vóór "Prijs" en "Veiligheid" zette
      Als Brink voor de start stopt om prioriteiten: "Wij gunnen jullie een betere partner."
      Dan is het partnerschap beëindigd
      En zegt de geschiedenis: "Brink stopte voor de start: de prioriteiten liggen te ver uiteen, bij een afstand van 100 %. Wij gunnen jullie een betere partner."
