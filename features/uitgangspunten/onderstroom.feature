# language: nl
@S1.7
Functionaliteit: Aarzelingen en drijfveren
  Om open te zijn over wat ons drijft en doet aarzelen
  Als elk van beide partijen
  Willen wij dat kunnen zeggen zonder dat het een claim wordt

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En het is 3 juni 2024
    En dat Brink de cijfers vastlegde als rapport "Voor het gesprek"

  Regel: Wat een partij drijft of doet aarzelen is geen claim

    Scenario: Een aarzeling is te zien, en telt in geen enkel cijfer
      Als Brink de aarzeling "Blijft er werk voor onze mensen?" deelt
      Dan toont het thema "Weerstand en onderstroom" bij "Aarzelingen en drijfveren": "Blijft er werk voor onze mensen?, Aarzeling, Brink"
      En zijn alle cijfers nog die van het rapport

    Scenario: Een besluit van één partij telt wel mee
      Als Brink meldt dat Waterrand alleen besliste over "Openingstijden"
      Dan wijkt een cijfer af van het rapport

    Scenario: Niemand betwist wat een ander drijft
      Gegeven dat Brink de drijfveer "Vast werk voor wie lang thuis zat" deelde
      Als Waterrand betwist wat het laatst is vastgelegd: "Dat geloven we niet."
      Dan wordt dit geweigerd: "staat niets dat betwist kan worden"

    Scenario: Een aarzeling kan verdwijnen
      Gegeven dat Brink de aarzeling "Blijft er werk voor onze mensen?" deelde
      Als Brink loslaat wat het eerst is gedeeld: "Het werk is gebleven."
      Dan toont het thema "Weerstand en onderstroom" niets bij "Aarzelingen en drijfveren"
