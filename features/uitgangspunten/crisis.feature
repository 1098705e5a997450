# language: nl
@S3.4
Functionaliteit: In een crisis meer doen dan reageren
  Om sterker uit een crisis te komen
  Als elk van beide partijen
  Willen wij directe acties en gezamenlijke acties apart zien

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En het is 3 juni 2024
    En dat Brink de crisis "Ziekteverzuim door griep" uitriep
    En dat Brink direct "Uitzendkrachten" oppakte, uiterlijk 10 juni 2024

  Regel: Wat direct gebeurt en wat samen voor later gebeurt, staan apart

    Scenario: Wie alleen reageert, ziet dat
      Als het 4 juni 2024 is
      Dan toont het thema "Crises" bij "Directe acties": "Uitzendkrachten, Brink, 10 juni 2024"
      En toont het thema "Crises" niets bij "Samen, voor de lange termijn"
      En toont het thema "Crises" bij "Crises": "1, 1, 0, ja"

    Scenario: Samen iets voor de lange termijn
      Gegeven partijen spraken af: Waterrand en Brink doen samen "Gezond rooster", uiterlijk 31 december 2024
      Als het 4 juni 2024 is
      Dan toont het thema "Crises" bij "Samen, voor de lange termijn": "Gezond rooster"
      En toont het thema "Crises" bij "Crises": "1, 1, 1, nee"

  Regel: Een crisis is voorbij als wat direct moest, klaar is

    Scenario: Te vroeg voorbij verklaard
      Als Waterrand vastlegt dat de crisis voorbij is: "Iedereen is beter."
      Dan wordt dit geweigerd: "In crisis 1 zijn deze acties niet klaar: 1."

    Scenario: De ander rondt een eigen actie niet af
      Als Waterrand actie 1 afrondt
      Dan wordt dit geweigerd: "Actie 1 is van Brink."
