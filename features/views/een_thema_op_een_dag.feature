# language: nl
Functionaliteit: Een thema op een dag
  Om bij elk thema te zien wat geldt en waarop het rust
  Als elk van beide partijen
  Willen wij elk thema kunnen openen op elke dag

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En het is 3 juni 2024

  Regel: Een thema toont wat op die dag geldt

    Scenario: Zonder vastleggingen zegt het thema dat er niets is
      Als het 4 juni 2024 is
      Dan toont het thema "Overige afspraken" niets bij "Geldend"
      En toont het thema "Overige afspraken" bij "Losgelaten" niet: "Stille uren"

    @http
    Scenario: Wat partijen afspreken staat in het thema
      Gegeven dat Waterrand voorstelde: de afspraak "Gedeelde berging": "Brink beheert de sleutel."
      Als Brink instemt
      Dan toont het thema "Overige afspraken" bij "Geldend": "Gedeelde berging, Brink beheert de sleutel., 3 juni 2024"

    Scenario: Wat later is losgelaten gold die dag nog
      Gegeven partijen spraken af: de afspraak "Stille uren"
      En het is 1 juli 2024
      Gegeven partijen spraken af de afspraak "Stille uren" los te laten
      Als het 2 juli 2024 is
      Dan toont het thema "Overige afspraken" bij "Losgelaten": "Stille uren"
      En toont het thema "Overige afspraken" op 4 juni 2024 bij "Geldend": "Stille uren"
