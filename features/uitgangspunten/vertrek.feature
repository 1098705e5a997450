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

    Scenario: Het overdrachtsdossier is er voor de laatste dag
      Gegeven dat Brink het vertrek van de visionair op 30 juni 2024 vastlegde
      Als Brink het overdrachtsdossier van de visionair levert: "Bel eerst de conciërge."
      Dan is er geen overdrachtsdossier meer nodig

    Scenario: De opvolger bevestigt en volgt zonder gat op
      Gegeven dat Brink "Carla Smit" als opvolger van de visionair aanwees
      En dat Brink het vertrek van de visionair op 30 juni 2024 vastlegde
      Als "Carla Smit" van Brink de sleutelrol visionair bevestigt
      Dan zegt de geschiedenis: "Persoon 3 van Brink bevestigde de sleutelrol van visionair, vanaf 1 juli 2024."
