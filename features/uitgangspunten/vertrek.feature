# language: nl
@S0.13
Functionaliteit: Een sleutelpersoon vertrekt
  Om na een vertrek opnieuw te weten of we bij elkaar passen
  Als elk van beide partijen
  Willen wij tijdig overdragen en opnieuw beoordelen

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En partijen spraken af: de driehoek van talenten, elke vacature binnen 60 dagen
    En dat Brink "Carla Smit" als contractmanager aanwees
    En dat "Bram Brink" voor Brink de visionair is

  Regel: Een vertrek vraagt een dossier, een opvolger en een nieuw oordeel

    Scenario: Beide partijen beoordelen opnieuw of ze passen
      Als Brink het vertrek van de visionair op 30 juni 2024 vastlegt
      Dan beoordelen Waterrand en Brink vóór 29 september 2024 opnieuw of ze passen

    Scenario: Wie opnieuw oordeelde is te zien, en op wie het nog wacht
      Gegeven dat Brink het vertrek van de visionair op 30 juni 2024 vastlegde
      En dat Waterrand oordeelde dat het past: "Het gesprek blijft open."
      Als niemand tot 30 september 2024 iets doet
      Dan toont het thema "Sleutelpersonen" bij "Opnieuw te beoordelen": "29 september 2024, Waterrand, Brink, ja"

    Scenario: Het overdrachtsdossier is er voor de laatste dag
      Gegeven dat Brink het vertrek van de visionair op 30 juni 2024 vastlegde
      Als Brink het overdrachtsdossier van de visionair levert: "Bel eerst de conciërge."
      Dan is er geen overdrachtsdossier meer nodig
      En toont het thema "Sleutelpersonen" bij "Overdrachtsdossiers": "30 juni 2024, 30 juni 2024"

    Scenario: De opvolger bevestigt en volgt zonder gat op
      Gegeven dat Brink "Carla Smit" als opvolger van de visionair aanwees
      En dat Brink het vertrek van de visionair op 30 juni 2024 vastlegde
      Als "Carla Smit" van Brink de sleutelrol visionair bevestigt
      Dan zegt de geschiedenis: "Persoon 3 van Brink bevestigde de sleutelrol van visionair, vanaf 1 juli 2024."
