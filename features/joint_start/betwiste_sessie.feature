# language: nl
Functionaliteit: Een sessie waarover partijen het eens zijn
  Om te vertrouwen op wat één kant vastlegde
  Als elk van beide partijen
  Willen wij dat een sessie pas telt als niemand haar betwist

  Achtergrond:
    Gegeven het is 1 december 2023
    En Waterrand en Brink hebben een gezamenlijk dossier
    En partijen spraken af: een gezamenlijke start over "veiligheid"
    En dat partijen in een sessie "veiligheid" bespraken

  Regel: Een betwiste sessie telt niet, tot de betwisting voorbij is

    Scenario: De ander was er niet bij
      Als Brink betwist wat het laatst is vastgelegd: "Wij waren er niet."
      Dan toont het thema "Gezamenlijke start" bij "Eerst te bespreken": "veiligheid, geen, geen"
      En toont het thema "Gezamenlijke start" bij "Sessies": "Waterrand en Brink, veiligheid, ja"

    Scenario: De betwisting gaat van tafel
      Gegeven dat Brink betwistte wat het laatst is vastgelegd: "Wij waren er niet."
      Als Brink de betwisting intrekt
      Dan toont het thema "Gezamenlijke start" bij "Eerst te bespreken": "veiligheid, 1 december 2023"
