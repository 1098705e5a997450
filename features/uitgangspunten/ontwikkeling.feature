# language: nl
@S1.14
Functionaliteit: Samenwerking ontwikkelt zich in fasen
  Om niets over te slaan waar we later over struikelen
  Als elk van beide partijen
  Willen wij elke fase samen ingaan, met bewijs, en zien hoe lang zij duurt

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En partijen spraken af: de fase analyse in te gaan, want "De doelen staan vast"
    En het is 31 januari 2024

  Regel: Geen fase wordt overgeslagen

    Scenario: Van analyse direct naar invoering kan niet
      Als Brink voorstelt: de fase invoering in te gaan, want "Wij kennen het werk"
      Dan wordt dit geweigerd: "vóór Invoering komt Ontwerp"

    Scenario: Bewijs dat er niet is, opent geen poort
      Als Brink voorstelt de fase ontwerp in te gaan op gebeurtenis 900
      Dan wordt dit geweigerd: "Dit dossier heeft geen gebeurtenis 900."

  Regel: De duur van elke fase is te zien, en een fase kan opnieuw

    Scenario: De analyse duurde dertig dagen
      Als partijen afspreken: de fase ontwerp in te gaan, want "Analyse besproken"
      Dan toont het thema "Ontwikkeling" bij "Fasen": "1, Analyse, 1 januari 2024, 31 januari 2024, 30"
      En toont het thema "Ontwikkeling" bij "Hierna": "Invoering"

    Scenario: Opnieuw beginnen is een tweede ronde
      Gegeven partijen spraken af: de fase ontwerp in te gaan, want "Analyse besproken"
      Als partijen afspreken: de fase analyse in te gaan, want "Het werk is veranderd"
      Dan toont het thema "Ontwikkeling" bij "Fasen": "2, Analyse, 31 januari 2024"
