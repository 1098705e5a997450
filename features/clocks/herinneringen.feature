# language: nl
Functionaliteit: Herinneringen
  Om op tijd te zijn zonder elkaar na te jagen
  Als opdrachtgever (Waterrand) en opdrachtnemer (Brink)
  Willen wij één herinnering die te bewijzen is

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En het is 3 juni 2024
    En partijen spraken af: herinneringen aan toezeggingen en voorstellen, 7 dagen vooraf

  Regel: Wie nog moet handelen, krijgt één herinnering

    Scenario: Zeven dagen vooraf
      Gegeven dat Brink voorstelde: het doel "Meer vast werk"
      Als niemand tot 12 juni 2024 iets doet
      Dan zegt de geschiedenis: "Herinnering voor Waterrand: Antwoord op een voorstel “Voorstel” (3), uiterlijk op 17 juni 2024."

    Scenario: Een tweede keer kijken geeft geen tweede herinnering
      Gegeven dat Brink voorstelde: het doel "Meer vast werk"
      En dat niemand tot 12 juni 2024 iets deed
      Als niemand tot 14 juni 2024 iets doet
      Dan staat er 1 herinnering in de geschiedenis

  Regel: Alleen wat is afgesproken

    Scenario: Zonder afspraak komt er geen herinnering
      Gegeven partijen spraken af: geen herinneringen meer
      Als de klok aan toezegging 1 van 10 juni 2024 herinnert
      Dan wordt dit geweigerd: "Zulke herinneringen zijn niet afgesproken."
