# language: nl
Functionaliteit: Een idee wordt een gezamenlijk voordeel
  Om van elkaars vindingrijkheid te leven
  Als elk van beide partijen
  Willen wij ideeën indienen en samen oppakken

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En het is 3 juni 2024
    En dat Brink het idee "Overdag schoonmaken" indiende

  Regel: De ander pakt een idee op of wijst het met reden af

    Scenario: Wie het indiende, pakt het niet zelf op
      Als Brink idee 1 oppakt
      Dan wordt dit geweigerd: "Idee 1 is van jezelf."

    Scenario: Een afgewezen idee is beantwoord
      Als Waterrand idee 1 afwijst: "Onze zalen zijn dan vol."
      Dan zegt de geschiedenis: "Waterrand wees idee 1 af: Onze zalen zijn dan vol."

  Regel: Alleen een gezamenlijk idee krijgt een voordeel op zijn naam

    Scenario: Een idee van één partij levert nog geen gezamenlijk voordeel
      Gegeven partijen spraken af: € 90.000 te verdelen: Waterrand € 42.000, Brink € 48.000
      Als Brink het verdeelde voordeel aan idee 1 toeschrijft
      Dan wordt dit geweigerd: "Idee 1 is nog niet opgepakt door Waterrand."

    Scenario: Het voordeel van een gezamenlijk idee
      Gegeven dat Waterrand idee 1 oppakte
      En partijen spraken af: € 90.000 te verdelen: Waterrand € 42.000, Brink € 48.000
      Als Brink het verdeelde voordeel aan idee 1 toeschrijft
      Dan zegt de geschiedenis: "Brink legde vast dat het voordeel van voorstel 2 uit idee 1 kwam."
