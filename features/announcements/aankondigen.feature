# language: nl
Functionaliteit: Het concept van een aankondiging
  Om aan te kondigen wat aangekondigd moet worden
  Als partijen bij één overheidsopdracht
  Willen wij het concept uit het dossier, met de kleine wijzigingen erbij

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En het is 3 juni 2024
    En partijen spraken af: diensten met bij gunning een waarde van € 4.800.000
    En partijen spraken af: een wijziging van € 60.000 als kleine wijziging

  Regel: Een wijziging op grond b of c wordt aangekondigd, andere mogen

    Scenario: Een onvoorziene wijziging vertelt de kleine ervoor
      Gegeven dat Brink voorstelde: een wijziging van € 480.000 om wat niemand kon voorzien
      Als Waterrand instemt
      Dan is een aankondiging verplicht, van € 4.860.000 naar € 5.340.000, met code "mod-cir"
      En vertelt die 1 eerdere wijziging

    Scenario: Wat is gepubliceerd staat niet meer open
      Gegeven partijen spraken af: een wijziging van € 480.000 om wat niemand kon voorzien
      Als Waterrand vastlegt dat de aankondiging is gepubliceerd als "2024/S 117-1"
      Dan staat geen aankondiging meer open

    Scenario: Een aankondiging gaat over een wijziging
      Als Waterrand de aankondiging van wijziging 1 vastlegt
      Dan wordt dit geweigerd: "Het dossier heeft geen wijziging 1."
