# language: nl
Functionaliteit: Verrekenen met geld
  Om te herstellen wat een clausule niet voorzag
  Als opdrachtgever (Waterrand) en opdrachtnemer (Brink)
  Willen wij dat een betaling tussen ons telt als delen

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2022 tot en met 31 december 2025
    En partijen spraken af: lonen voor 60 % van de prijs, gedragen door Brink
    En het is 16 januari 2023
    En dat lonen index 100 hadden in januari 2022 en 150 in december 2022

  Regel: Een betaling verschuift de last, nooit het totaal

    Scenario: € 15.000 van € 30.000 is de helft
      Gegeven dat Waterrand voorstelde dat Waterrand Brink € 15.000 betaalt voor de lonen
      Als Brink instemt
      Dan draagt Waterrand tot nu toe 50 % van de lonen
      En draagt Brink tot nu toe 50 % van de lonen
