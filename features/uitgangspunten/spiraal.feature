# language: nl
@S1.16
Functionaliteit: De spiraal van de relatie
  Om op tijd te merken welke kant we op gaan
  Als elk van beide partijen
  Willen wij de richting zien, met haar oorzaken

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 december 2021 tot en met 31 december 2027

  Regel: De richting volgt uit wat steeg en wat daalde, met een jaar ertussen

    Scenario: Wie zich beter aan zijn woord houdt, gaat omhoog
      Gegeven dat Brink in 2022 een toezegging brak
      En dat Brink in 2023 een toezegging nakwam
      Als het 31 december 2023 is
      Dan toont het thema "Richting van de relatie" bij "Richting": "Een opwaartse spiraal"
      En toont het thema "Richting van de relatie" bij "Oorzaken": "Toezeggingen nagekomen, 0, 1, omhoog"

    Scenario: Meer geschillen dan een jaar eerder trekken omlaag
      Gegeven het is 3 juni 2023
      En dat Waterrand het geschil "Telt de gymzaal mee?" vastlegde
      Als het 31 december 2023 is
      Dan toont het thema "Richting van de relatie" bij "Richting": "Een neerwaartse spiraal"
      En toont het thema "Richting van de relatie" bij "Oorzaken": "Geschillen, 0, 1, omlaag"

    Scenario: Eén punt is nog geen richting
      Gegeven dat Brink in 2023 een toezegging nakwam
      Als het 31 december 2023 is
      Dan toont het thema "Richting van de relatie" bij "Richting" niet: "spiraal"
      En toont het thema "Richting van de relatie" bij "Oorzaken" niet: "omhoog"

    Scenario: Eén oorzaak omhoog en één omlaag
      Gegeven dat Brink in 2022 een toezegging brak
      En dat Brink in 2023 een toezegging nakwam
      En dat Waterrand meldde dat Brink alleen besliste over "Zomersluiting"
      Als het 31 december 2023 is
      Dan toont het thema "Richting van de relatie" bij "Richting": "Evenveel omhoog als omlaag"
