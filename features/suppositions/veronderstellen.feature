# language: nl
Functionaliteit: Was het anders gegaan
  Om te leren van wat wij afspraken en afwezen
  Als opdrachtgever (Waterrand) en opdrachtnemer (Brink)
  Willen wij de cijfers zoals ze geweest zouden zijn, nergens vastgelegd

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En partijen spraken af: lonen voor 60 % van de prijs, gedragen door Brink
    En het is 10 augustus 2024
    En lonen index 100 hadden in januari 2024 en 112 in juli 2024

  Regel: Wat is afgewezen kan worden verondersteld

    Scenario: Half om half werd afgewezen
      Gegeven dat Brink voorstelde dat Waterrand vanaf 1 juli 2024 50 % van de lonen draagt
      Als Waterrand bezwaar maakt: "Eerst willen we weten wat het kost."
      Dan draagt Brink € 7.200 van de lonen in juli 2024
      En draagt Brink met het voorstel € 3.600 van de lonen in juli 2024

  Regel: De eerste verdeling kan worden verondersteld nadat een andere haar verving

    Scenario: Half om half werd afgesproken
      Gegeven dat Brink voorstelde dat Waterrand vanaf 1 juli 2024 50 % van de lonen draagt
      Als Waterrand instemt
      Dan draagt Brink € 3.600 van de lonen in juli 2024
      En draagt Brink met de eerste verdeling € 7.200 van de lonen in juli 2024
