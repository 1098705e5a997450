# language: nl
Functionaliteit: Meer tijd voor één aanspraak
  Om strenge termijnen leefbaar te houden
  Als opdrachtgever (Waterrand) en opdrachtnemer (Brink)
  Willen wij per aanspraak meer tijd, en nooit voor alle tegelijk

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En het is 3 juni 2024
    En partijen spraken af: een tweestapsclausule van 1 week

  Regel: Meer tijd is er alleen voor de aanspraak die het nodig heeft

    Scenario: Binnen de langere termijn is melden op tijd
      Gegeven dat Brink ontdekte: "Lek dak"
      En partijen spraken af: meer tijd voor deze aanspraak tot 31 augustus 2024
      En het is 31 augustus 2024
      Als Brink de aanspraak meldt
      Dan zegt de geschiedenis: "Brink meldde aanspraak A1. Antwoord uiterlijk op 7 september 2024."

    Scenario: Voor alle aanspraken tegelijk wordt het geweigerd
      Als Waterrand voorstelt: een tweestapsclausule van 4 weken
      Dan wordt dit geweigerd: "wordt niet voor alle aanspraken tegelijk langer"

  Regel: Zonder clausule is er niets te melden

    Scenario: Onder een losgelaten clausule begint niets meer
      Gegeven partijen spraken af: geen meldclausule meer
      Als Brink ontdekt: "Lek dak"
      Dan wordt dit geweigerd: "Er geldt geen meldclausule"
