# language: nl
@S1.2
Functionaliteit: Een principe gezamenlijk dragen
  Om te weten waar we allemaal achter staan
  Als belanghebbenden van beide partijen
  Willen wij zien sinds wanneer een principe geldt en wie zijn fiat introk

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En het is 3 juni 2024
    En gaven alle belanghebbenden fiat aan het principe "Netto voordeel"
    En het is 1 juli 2024

  Regel: Wie zijn fiat intrekt, schort het principe op vanaf die dag

    Scenario: Eén belanghebbende trekt het fiat in
      Als "Directie Brink" van Brink het fiat aan "Netto voordeel" intrekt: "Er blijft niets over."
      Dan toont het thema "Leidende principes" bij "Principes": "Netto voordeel, Opgeschort, 1 juli 2024"
      En toont het thema "Leidende principes" op 30 juni 2024 bij "Principes": "Netto voordeel, Geldt, 3 juni 2024"

    Scenario: Met een nieuw fiat geldt het principe weer
      Gegeven dat "Directie Brink" van Brink het fiat aan "Netto voordeel" introk: "Er blijft niets over."
      En het is 5 augustus 2024
      Als "Directie Brink" van Brink fiat geeft aan het principe "Netto voordeel"
      Dan toont het thema "Leidende principes" bij "Principes": "Netto voordeel, Geldt, 5 augustus 2024"

  Regel: Een nieuwe belanghebbende heropent alleen het eigen fiat

    Scenario: Juridische zaken komt erbij
      Als Waterrand de belanghebbende "Juridische zaken" aanwijst
      Dan toont het thema "Leidende principes" bij "Principes": "Directie Waterrand en Directie Brink, Juridische zaken"

    Scenario: Wie vervalt, houdt niets meer op
      Gegeven dat Waterrand de belanghebbende "Juridische zaken" aanwees
      Als Waterrand de belanghebbende "Juridische zaken" laat vervallen: "Opgegaan in Inkoop."
      Dan toont het thema "Leidende principes" bij "Principes": "Netto voordeel, Geldt, 1 juli 2024"
