# language: nl
Functionaliteit: Waar een cijfer vandaan komt
  Om een cijfer te vertrouwen dat wij niet zelf uitrekenden
  Als contractmanager van een van beide partijen
  Willen wij elk cijfer openen tot op wat er gebeurde

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En partijen spraken af: lonen voor 60 % van de prijs, gedragen door Brink
    En het is 10 augustus 2024
    En lonen index 100 hadden in januari 2024 en 112 in juli 2024

  Regel: Een cijfer opent in wat erin gaat

    Scenario: Wat een partij draagt opent in zijn maanden
      Als Waterrand opent wat Brink van de lonen draagt
      Dan is het cijfer de som van de cijfers waarin het opent
      En gaat elk cijfer waarin het opent zelf ook open

    Scenario: Een cijfer noemt de afspraak waarop het rust
      Als Waterrand opent wat Brink van de lonen draagt
      Dan rust het cijfer op: "Partijen spraken af hoe Lonen wordt gedeeld; Brink betaalt eerst."

  Regel: Een cijfer zegt wat het mist

    Scenario: Wat op een indexcijfer wacht
      Als Brink opent wat Waterrand van de lonen draagt
      Dan mist het cijfer de index van februari 2024
