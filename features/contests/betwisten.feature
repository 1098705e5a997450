# language: nl
Functionaliteit: Betwisten wat de ander vastlegde
  Om te vertrouwen op wat één kant opschreef
  Als elk van beide partijen
  Willen wij het open betwisten en eerlijk afdoen

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En partijen spraken af: de KPI "Keuringscijfer" van minstens 7,0
    En dat Brink 7,4 mat voor de KPI "Keuringscijfer"
    En dat Waterrand betwistte wat het laatst is vastgelegd: "Ander gebouw."

  Regel: Wie het vastlegde geeft toe, wie betwist trekt in

    Scenario: Een fout wordt toegegeven
      Als Brink toegeeft dat het niet klopt
      Dan zegt de geschiedenis: "Brink gaf toe dat vastlegging 15 niet klopt."

    Scenario: Een betwisting wordt ingetrokken
      Als Waterrand de betwisting intrekt
      Dan zegt de geschiedenis: "Waterrand trok de betwisting van vastlegging 15 in."

  Regel: Anders doen beiden het af aan tafel

    Scenario: Beiden vinden de betwisting terecht
      Gegeven dat Brink voorstelde: dat de betwisting terecht is
      Als Waterrand instemt
      Dan zegt de geschiedenis: "Partijen deden de betwisting van vastlegging 15 af. Betwisting terecht: ja. Samen nagekeken"

    Scenario: Een voorstel dat er niet toe doet
      Gegeven dat Waterrand voorstelde: dat de betwisting niet terecht is
      Als Brink betwist dat het voorstel ertoe doet: "Een formaliteit."
      Dan zegt de geschiedenis: "Brink betwistte vastlegging 17: Een formaliteit."
