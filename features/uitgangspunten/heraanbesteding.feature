# language: nl
@S0.3
Functionaliteit: Gezond, en toch opnieuw aanbesteden
  Om op tijd te weten dat goed niet genoeg is
  Als partijen bij een overheidsopdracht
  Willen wij zien wanneer de aanbesteding komt, en waarom

  Regel: Een overheidsopdracht duurt niet langer dan zij is aanbesteed

    Scenario: Gezond, en toch opnieuw aanbesteden
      Gegeven het zesjarige schoonmaakcontract van Waterrand en Brink
      Als Brink terugkijkt op 31 december 2025
      Dan toont het thema "Wat er voor ons ligt" bij "Vooruitzicht": "gezond, en toch opnieuw aanbesteden"
      En toont het thema "Wat er voor ons ligt" bij "Opnieuw aanbesteden uiterlijk op": "31 december 2025"

    Scenario: Open opties tellen mee voor de uiterste einddatum
      Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
      En partijen spraken af: een optie voor 2028 die van Waterrand is
      Als het 10 mei 2027 is
      Dan toont het thema "Wat er voor ons ligt" bij "Uiterste einddatum": "31 december 2028"
      En toont het thema "Wat er voor ons ligt" bij "Juridische reden": "Voor langer is niet aanbesteed"
      En toont het thema "Wat er voor ons ligt" bij "Gezondheid": "onbekend"

    Scenario: Een losgelaten optie telt niet meer mee
      Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
      En partijen spraken af: een optie voor 2028 die van Waterrand is
      En het is 10 mei 2027
      Als Waterrand van de optie voor 2028 afziet
      Dan toont het thema "Wat er voor ons ligt" bij "Uiterste einddatum": "31 december 2027"
