# language: nl
Functionaliteit: Vertrouwen dat bij het werk past
  Om niet te veel en niet te weinig op elkaar te leunen
  Als elk van beide partijen
  Willen wij zien hoeveel vertrouwen het werk vraagt en waarvan het groeit

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En het is 3 juni 2024

  @S1.10
  Regel: Diepgang, risico en onzekerheid bepalen hoeveel vertrouwen nodig is

    Scenario: Onzeker werk vraagt meer vertrouwen dan er blijkt
      Gegeven partijen spraken af: onzekerheid 5 en 5 voor andere factoren
      En dat elke partij een toezegging brak
      Als het 5 juni 2024 is
      Dan toont het thema "Vertrouwen" bij "Vertrouwen dat het werk vraagt": "100 %"
      En toont het thema "Vertrouwen" bij "Vraagt aandacht": "ja"

    Scenario: Een standaarddienst met een garantie vraagt weinig
      Gegeven partijen spraken af: onzekerheid 3 en 2 voor andere factoren
      En dat elke partij een toezegging brak
      Als partijen afspreken: een formele garantie van Brink op "Prijs, moment en kwaliteit"
      Dan toont het thema "Vertrouwen" bij "Wat dat betekent": "Gedekt door een formele garantie"
      En toont het thema "Vertrouwen" bij "Vraagt aandacht": "nee"

    Scenario: Te veel geïnvesteerd vertrouwen is ook te zien
      Gegeven partijen spraken af: onzekerheid 1 en 1 voor andere factoren
      Als elke partij een toezegging nakomt
      Dan toont het thema "Vertrouwen" bij "Wat dat betekent": "te veel geïnvesteerd"

  @S3.7
  Regel: Vertrouwen groeit van nagekomen toezeggingen en vertelde plannen

    Scenario: Wie vertelt groeit, en wie zwijgt wordt niet gestraft
      Gegeven dat elke partij een toezegging nakwam
      Als Brink vertelt van plan te zijn: "Volgend jaar elektrisch rijden"
      Dan toont het thema "Vertrouwen" bij "Per partij": "Brink, 100 %, 1, 1"
      En toont het thema "Vertrouwen" bij "Per partij": "Waterrand, 100 %, 1, 0"
