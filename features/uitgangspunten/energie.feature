# language: nl
Functionaliteit: Energie, tijd en aandacht
  Om de samenwerking te geven wat ze nodig heeft
  Als elk van beide partijen
  Willen wij vooraf zeggen wat we erin steken, en later zien wat ervan kwam

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En dat Brink 366 uur per jaar en "onze directeur sluit elk kwartaal aan" voornam
    En het is 9 april 2024

  @S0.4
  Regel: Wat je je voornam, staat naast wat je inbracht

    Scenario: Minder dan voorgenomen
      Als Brink 60 gerichte uren aan "Samen plannen" geeft
      Dan toont het thema "Energie en aandacht" bij "Voorgenomen en ingebracht tot nu toe": "100, 60"
      En toont het thema "Energie en aandacht" bij "Voorgenomen per jaar": "Waterrand, nee"

  @S3.8
  Regel: Tijd en aandacht tellen ook zonder doel

    Scenario: Een dag zonder agenda
      Gegeven dat Brink 24 gerichte uren aan "Samen plannen" gaf
      Als Brink 8 ongerichte uren aan "Een dag op de hei" geeft
      Dan toont het thema "Energie en aandacht" bij "Waaraan de uren opgingen": "Brink, 24, 8, 0, 25 %"

    Scenario: Tijd voor de toezegging van een ander
      Gegeven dat Waterrand "Een planning" voor 1 juli 2024 toezegde, voor 60 uur
      Als Brink 20 uur aan de toezegging geeft
      Dan wordt dit geweigerd: "Waterrand deed toezegging 1."
