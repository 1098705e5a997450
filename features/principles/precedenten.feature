# language: nl
Functionaliteit: Precedenten onder een principe
  Om bij een optie of achteraf te zeggen waarop we beslisten
  Als elk van beide partijen
  Willen wij principes noemen bij elk soort besluit

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En partijen spraken af: een optie voor 2028 die van Waterrand is
    En het is 10 mei 2027
    En gaven alle belanghebbenden fiat aan het principe "Netto voordeel"

  Regel: Een besluit noemt de principes waarop het rust

    Scenario: Een optie wordt onder een principe gelicht
      Als Waterrand onder het principe "Netto voordeel" de optie voor 2028 licht
      Dan toont het thema "Leidende principes" bij "Onder een principe besloten": "Optiejaar 2028, Gelicht"

    Scenario: Een nieuwe tekst wacht weer op ieders fiat
      Als Brink het principe "Netto voordeel" herschrijft als "Beiden verdienen"
      Dan toont het thema "Leidende principes" bij "Principes": "Beiden verdienen, Wacht op fiat"

    Scenario: Het principe wordt achteraf genoemd
      Gegeven dat Brink meldde dat Waterrand alleen besliste over "Rooster"
      Als Waterrand vastlegt dat dit besluit rust op "Netto voordeel"
      Dan toont het thema "Leidende principes" bij "Onder een principe besloten": "Rooster, Door één partij besloten"

    Scenario: Een besluit zonder principe is te zien
      Als Brink het gezamenlijke besluit over "Sleutels" vastlegt: "Brink beheert ze."
      Dan toont het thema "Leidende principes" bij "Zonder principe besloten": "Sleutels"
