# language: nl
Functionaliteit: Meten en wegen
  Om over feiten te praten
  Als elk van beide partijen
  Willen wij metingen, voortgang en gewichten vastleggen

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En het is 31 december 2024
    En partijen spraken af: de KPI "Kwaliteit" van minstens 7,0

  Regel: Ieder legt vast wat hij mat

    Scenario: Een meting staat in de geschiedenis
      Als Waterrand 7,4 meet voor de KPI "Kwaliteit"
      Dan zegt de geschiedenis: "Waterrand mat 7,4 voor Kwaliteit."

    Scenario: Een tikfout wordt verbeterd, en beide blijven staan
      Gegeven dat Waterrand 4,7 mat voor de KPI "Kwaliteit"
      Als Waterrand dit verbetert in 7,4 voor de KPI "Kwaliteit"
      Dan zijn beide vastleggingen nog te lezen

    Scenario: De voortgang van een doel
      Als Brink vastlegt dat het doel "Gezonde gebouwen" voor 70 % is bereikt
      Dan zegt de geschiedenis: "Brink legde vast dat Gezonde gebouwen voor 70 % is bereikt."

    Scenario: Wat het zwaarst weegt
      Als Brink "Gezonde gebouwen" voor 60 laat wegen en "Vast werk" voor 40
      Dan zegt de geschiedenis: "Brink gaf aan welke doelen het zwaarst wegen: Gezonde gebouwen (60); vast-werk (40)."
