# language: nl
@S3.12
Functionaliteit: Netjes afscheid nemen
  Om als goede buren uit elkaar te gaan
  Als partijen die elkaars spiegel niet zijn
  Willen wij overdragen, afrekenen en leren

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En het is 15 maart 2026
    En dat Brink tegen 30 september 2026 opzegde: "We zijn elkaars spiegel niet."
    En partijen spraken af: dat Brink "Sleutels" overdraagt aan Waterrand, uiterlijk 30 september 2026

  Regel: Wat is afgesproken om over te dragen, wordt door de ander bevestigd

    Scenario: Ontvangen kan pas na overdragen
      Als Waterrand bevestigt "Sleutels" te hebben
      Dan wordt dit geweigerd: "Brink legde nog niet vast dat Sleutels is overgedragen."

  Regel: Saldo's en plichten blijven na de laatste dag

    Scenario: Wat openstond bij het einde staat er nog
      Gegeven dat Brink "Garantie op de vloer" voor 1 december 2026 toezegde
      En dat Waterrand de toezegging aanvaardde
      En het is 5 oktober 2026
      En dat Waterrand het einde vastlegde
      Als Waterrand als eindafrekening opmaakt: Waterrand betaalt Brink € 2.500 voor "Meerwerk"
      Dan toont het thema "Afscheid" bij "Nog te betalen": "€ 2.500"
      En toont het thema "Afscheid" bij "Open toezeggingen": "Garantie op de vloer"

  Regel: Een les is gezamenlijk als de ander haar overneemt

    Scenario: De eigen les neemt de ander over
      Gegeven dat Brink de les "Eerder naar de werkvloer" vastlegde
      Als Brink les 1 overneemt
      Dan wordt dit geweigerd: "Les 1 is van jezelf."
