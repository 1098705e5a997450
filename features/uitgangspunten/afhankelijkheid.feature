# language: nl
Functionaliteit: Afhankelijk zijn mag, te afhankelijk zijn vraagt een gesprek
  Om gelijkwaardig te blijven
  Als elk van beide partijen
  Willen wij zeggen waar de grens ligt en praten als iemand eroverheen gaat

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En partijen spraken af: hoogstens 40 % omzetaandeel voor Brink
    En partijen spraken af: minstens 50 % zelfstandigheid voor iedereen
    En het is 3 juni 2024

  @S3.2
  Regel: Meer afhankelijkheid dan afgesproken zet gelijkwaardigheid op het spel

    Scenario: De helft van de omzet hangt aan één klant
      Als Brink zegt 50 % omzetaandeel en 30 % overstapkosten te hebben
      Dan toont het thema "De relatie zoals afgesproken" bij "Gelijkwaardigheid in gevaar": "ja"

    Scenario: Op de grens is niets aan de hand
      Als Brink zegt 40 % omzetaandeel en 30 % overstapkosten te hebben
      Dan toont het thema "De relatie zoals afgesproken" bij "Gelijkwaardigheid in gevaar": "nee"

  @S2.6
  Regel: Wie zijn zelfstandigheid verliest, krijgt een gesprek en geen verwijt

    Scenario: De grens is gepasseerd, dus partijen praten
      Gegeven dat Waterrand zei voor 30 % zelfstandig te zijn
      Als niemand tot 5 juni 2024 iets doet
      Dan is het gesprek gaande
      En is uiterlijk 5 juli 2024 een antwoord nodig

    Scenario: Eén overschrijding is één gesprek
      Gegeven dat Waterrand zei voor 30 % zelfstandig te zijn
      En dat niemand tot 5 juni 2024 iets deed
      Als niemand tot 9 september 2024 iets doet
      Dan lopen er 1 gesprekken
