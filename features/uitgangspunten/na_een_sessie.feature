# language: nl
@S2.8
Functionaliteit: Wat een sessie achterlaat
  Om kwetsbaar te kunnen zijn
  Als elk van beide partijen
  Willen wij dat wat bovenkomt een eigenaar en een dag krijgt

  Achtergrond:
    Gegeven het is 1 december 2023
    En Waterrand en Brink hebben een gezamenlijk dossier

  Regel: Elke kwetsbaarheid en elk geparkeerd onderwerp heeft een eigenaar en een dag

    Scenario: Zonder eigenaar wordt het niet vastgelegd
      Als Brink in een sessie kwetsbaarheid "Krappe planning" vastlegt voor niemand
      Dan wordt dit geweigerd: "Vul dit in."

    Scenario: De dag ligt niet voor de sessie
      Als Brink in een sessie kwetsbaarheid "Krappe planning" vastlegt voor Brink op 1 november 2023
      Dan wordt dit geweigerd: "“Krappe planning” moet klaar zijn op 1 november 2023, voor de sessie."

  Regel: Wie ervoor zorgt, rondt het één keer af

    Scenario: De ander rondt het niet af
      Gegeven dat Brink in een sessie onderwerp "Dataverkeer" vastlegde voor Waterrand op 1 februari 2024
      Als Brink punt 1 afrondt: "Geregeld."
      Dan wordt dit geweigerd: "Waterrand zorgt voor punt 1."

    Scenario: Wat te laat is, valt op
      Gegeven dat Brink in een sessie onderwerp "Dataverkeer" vastlegde voor Waterrand op 1 februari 2024
      En dat Brink in een sessie kwetsbaarheid "Planning" vastlegde voor Brink op 1 februari 2024
      En dat Brink punt 2 afrondde: "Beide teams plannen samen."
      Als het 2 februari 2024 is
      Dan toont het thema "Gezamenlijke start" bij "Nog te doen": "Dataverkeer, Waterrand, 1 februari 2024, geen, ja"
      En toont het thema "Gezamenlijke start" bij "Nog te doen": "1 februari 2024, 1 december 2023, nee"
