# language: nl
Functionaliteit: Een sleutelpersoon die bij de gunning telde vertrekt
  Om het contract niet ongemerkt te wijzigen
  Als partijen bij één overheidsopdracht
  Willen wij de vraag zien die de wet stelt, tot mensen haar beoordeelden

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En partijen spraken af: diensten met bij gunning een waarde van € 4.800.000
    En dat "Bram Brink" voor Brink de visionair is
    En partijen spraken af dat de visionair van Brink bij de gunning telde

  Regel: Wie een rol verlaat die telde, roept de vraag naar de mededinging op

    Scenario: De vraag wacht op een oordeel
      Als Brink het vertrek van de visionair op 30 juni 2024 vastlegt
      Dan vraagt de wet naar de visionair van Brink

    Scenario: Een oordeel beantwoordt haar
      Gegeven dat Brink het vertrek van de visionair op 30 juni 2024 vastlegde
      Als Waterrand oordeelt dat er geen andere inschrijvers waren geweest
      Dan vraagt de wet naar niemand
