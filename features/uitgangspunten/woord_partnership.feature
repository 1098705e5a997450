# language: nl
@S1.13
Functionaliteit: Het woord partnership past niet bij elke klant en leverancier
  Om niet te doen alsof we partners zijn
  Als elk van beide partijen
  Willen wij een waarschuwing als toekomst, doel of openheid niet blijkt

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En partijen spraken af: het samenwerkingstype partnership voor complex werk
    En het is 3 juni 2024

  Regel: Partnership is meer dan een woord

    Scenario: Zonder openheid is het partnership alleen in naam
      Als het 4 juni 2024 is
      Dan toont het thema "De relatie zoals afgesproken" bij "Alleen in naam partnership": "ja"
      En toont het thema "De relatie zoals afgesproken" bij "Kenmerken van partnership": "Een gezamenlijk doel, ja"

    Scenario: Met toekomst, doel en openheid past het woord
      Gegeven dat beiden hun verdienmodel en financiële positie lieten zien
      Als het 4 juni 2024 is
      Dan toont het thema "De relatie zoals afgesproken" bij "Alleen in naam partnership": "nee"

    @S1.12
    Scenario: Op scherp wordt geen openheid verwacht
      Gegeven dat Waterrand op scherp wilde: "We vertrouwen de cijfers niet."
      En dat Brink op scherp wilde: "Dan ook zakelijk."
      En dat Waterrand voorstelde: het samenwerkingstype op scherp voor complex werk
      Als Brink instemt
      Dan toont het thema "De relatie zoals afgesproken" bij "Alleen in naam partnership": "nee"
