# language: nl
Functionaliteit: De driehoek van talenten
  Om de samenwerking aan het rollen te houden
  Als elk van beide partijen
  Willen wij aan beide kanten een visionair, een projectleider en een procesbewaker

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En het is 3 juni 2024
    En partijen spraken af: de driehoek van talenten, elke vacature binnen 60 dagen

  @S4.7
  Regel: Een lege rol is een risico met een klok

    @http
    Scenario: Elke lege rol heeft een laatste dag
      Als het 5 augustus 2024 is
      Dan had Brink vóór 2 augustus 2024 een projectleider nodig
      En toont het thema "Sleutelpersonen" bij "Vacatures": "projectleider, 3 juni 2024, 63, 2 augustus 2024, ja"

    Scenario: Een gevulde rol vraagt niets meer
      Gegeven dat Brink "Bram Brink" de sleutelrol projectleider gaf
      Als "Bram Brink" van Brink de sleutelrol projectleider bevestigt
      Dan toont het thema "Sleutelpersonen" bij "Sleutelrollen": "Brink, projectleider, Bram Brink, 3 juni 2024"
      En zoekt Brink nog een visionair en een procesbewaker
      En zoekt Waterrand nog een visionair, een projectleider en een procesbewaker

  @S2.9
  Regel: Wie een rol krijgt, bevestigt die zelf

    Scenario: Zonder eigen bevestiging is de rol niet gevuld
      Als Brink "Bram Brink" de sleutelrol visionair geeft
      Dan zoekt Brink nog een visionair, een projectleider en een procesbewaker

    Scenario: Een ander bevestigt niet
      Gegeven dat Brink "Carla Smit" als contractmanager aanwees
      En dat Brink "Carla Smit" de sleutelrol visionair gaf
      Als "Bram Brink" van Brink de sleutelrol visionair bevestigt
      Dan wordt dit geweigerd: "De sleutelrol van visionair is voor persoon 3, en die antwoordt zelf."
