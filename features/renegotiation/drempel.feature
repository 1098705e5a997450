# language: nl
Functionaliteit: Een drempel die ons laat praten
  Om niet te wachten tot een van ons durft
  Als opdrachtgever (Waterrand) en opdrachtnemer (Brink)
  Willen wij moeten praten als de wereld te ver is verschoven

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En partijen spraken af: lonen voor 60 % van de prijs, gedragen door Brink
    En partijen spraken af te praten als lonen 8 % beweegt
    En het is 10 augustus 2024

  Regel: Een schok van 8 % verplicht tot een gesprek

    Scenario: Negen procent is over de drempel
      Als lonen index 100 hadden in januari 2024 en 109 in juli 2024
      Dan moet sinds juli 2024 over de lonen worden gepraat

    Scenario: Zeven procent is dat niet
      Als lonen index 100 hadden in januari 2024 en 107 in juli 2024
      Dan hoeft over de lonen niet te worden gepraat

    Scenario: Wie het ziet, legt het vast
      Als Brink vastlegt dat lonen in juli 2024 met 9 % de drempel passeerde
      Dan is uiterlijk 9 september 2024 een antwoord nodig

    Scenario: Wie niets doet, wordt door de kalender geholpen
      Gegeven dat lonen index 100 hadden in januari 2024 en 109 in juli 2024
      Als niemand tot 11 augustus 2024 iets doet
      Dan is het gesprek gaande
