# language: nl
Functionaliteit: Wat vooraf is getoond komt daarna uit
  Om te kunnen vertrouwen op wat we zien
  Als opdrachtgever (Waterrand) en opdrachtnemer (Brink)
  Willen wij na instemming dezelfde cijfers terugvinden

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En partijen spraken af: lonen voor 60 % van de prijs, gedragen door Brink
    En het is 3 juni 2024
    En partijen spraken af: diensten met bij gunning een waarde van € 4.800.000

  Regel: Ruimte in de wet is vooraf te zien

    Scenario: Een kleine wijziging neemt ruimte
      Als Brink voorstelt: een wijziging van € 60.000 als kleine wijziging
      Dan gaan de kleine wijzigingen van € 0 naar € 60.000

  Regel: Na instemming staat er wat vooraf stond

    Scenario: De cijfers zijn die van de vooruitblik
      Gegeven dat Brink voorstelde dat Waterrand 50 % van de lonen draagt
      En dat Waterrand vooruitkeek naar het voorstel
      Als Waterrand instemt
      Dan zijn de cijfers die van de vooruitblik
