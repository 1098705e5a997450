# language: nl
Functionaliteit: Wanneer vier ogen nodig zijn
  Om met zorg te binden en toch te kunnen werken
  Als elk van beide partijen
  Willen wij zelf bepalen boven welke waarde een tweede instemt

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En het is 3 juni 2024
    En dat Brink "Carla Smit" als sleutelfunctionaris aanwees

  Regel: Minder vaak vier ogen vraagt zelf twee mensen

    Scenario: Een vraagt het
      Als Brink vier ogen alleen boven € 5.000 wil
      Dan stemt bij Brink een tweede in boven € 0

    Scenario: Een tweede vraagt hetzelfde
      Gegeven dat Brink vier ogen alleen boven € 5.000 wilde
      Als "Carla Smit" van Brink vier ogen alleen boven € 5.000 wil
      Dan stemt bij Brink een tweede in boven € 5.000

  Regel: Een partij met één sleutelfunctionaris werkt gewoon door

    Scenario: Wie alleen is, bindt de partij met een voorstel
      Als Waterrand voorstelt: een eerder einde op 30 april 2026
      Dan wordt op het antwoord van Brink gewacht
