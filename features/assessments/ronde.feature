# language: nl
Functionaliteit: Hoe mensen de ander ervaren
  Om te horen hoe het samenwerken voelt voor het in cijfers blijkt
  Als elk van de partijen
  Willen wij dat onze mensen elkaar verzegeld beoordelen

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En het is 3 juni 2024
    En dat Waterrand de ronde "Voorjaar" opende tot 17 juni 2024

  Regel: Beoordelingen gaan open als de ronde sluit

    Scenario: Tot die tijd leest de ander niets
      Als Brink "good-work" met 4 scoort in de ronde "Voorjaar"
      Dan mag Waterrand de scores van Brink niet lezen

    Scenario: Op de afgesproken dag sluit de ronde, ook zonder de ander
      Gegeven dat Brink "good-work" met 4 scoorde in de ronde "Voorjaar"
      En dat het 17 juni 2024 is
      Als Brink de ronde "Voorjaar" sluit
      Dan mag Waterrand de scores van Brink lezen

    Scenario: Een gesloten ronde neemt niets meer aan
      Gegeven dat het 17 juni 2024 is
      En dat Brink de ronde "Voorjaar" sloot
      Als Waterrand "good-work" met 4 scoort in de ronde "Voorjaar"
      Dan wordt dit geweigerd: "De ronde “Voorjaar” is gesloten."
