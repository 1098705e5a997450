# language: nl
Functionaliteit: Een geschil oplossen
  Om onenigheid klein te houden
  Als elk van beide partijen
  Willen wij zeggen waarover we het oneens zijn en wie het oploste

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En het is 3 juni 2024

  Regel: Een geschil wordt één keer opgelost, zo dichtbij mogelijk

    Scenario: De stuurgroep lost het op
      Gegeven dat Waterrand het geschil "Telt de gymzaal mee?" vastlegde
      Als Brink vastlegt dat de stuurgroep het geschil oploste: "Die telt mee."
      Dan zegt de geschiedenis: "Brink legde vast dat geschil 1 is opgelost (De stuurgroep): Die telt mee."

    Scenario: Wat er niet is, wordt niet opgelost
      Als Brink vastlegt dat de rechter het geschil oploste: "Die telt mee."
      Dan wordt dit geweigerd: "Er is geen geschil 1."
