# language: nl
Functionaliteit: Indexcijfers
  Om alleen met gepubliceerde cijfers te rekenen
  Als elk van beide partijen
  Willen wij een cijfer vastleggen met zijn bron, en een fout herstellen

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En partijen spraken af: lonen voor 60 % van de prijs, gedragen door Brink
    En het is 10 augustus 2024
    En dat Brink 100 als index van de lonen voor januari 2024 vastlegde

  Regel: Zonder cijfer geen bedrag, en een herziening verandert niets aan wat is afgerekend

    Scenario: Een maand zonder cijfer wacht
      Als het 11 augustus 2024 is
      Dan wachten de lonen in juli 2024 op de index

    Scenario: Een later cijfer staat ernaast
      Gegeven dat Brink 106,5 als voorlopige index van de lonen voor juli 2024 vastlegde
      En het is 10 oktober 2024
      Als Brink 107 als index van de lonen voor juli 2024 vastlegt
      Dan stegen de lonen 6,5 % in juli 2024, dat is € 3.900
      En zouden de lonen in juli 2024 nu € 4.200 zijn

    Scenario: Een verkeerd cijfer wordt hersteld
      Gegeven dat Brink 160,5 als index van de lonen voor juli 2024 vastlegde
      Als Brink dat verbetert in 106,5 als index van de lonen voor juli 2024
      Dan stegen de lonen 6,5 % in juli 2024, dat is € 3.900

    Scenario: Een cijfer dat er nog niet is
      Als Brink de index van lonen voor juli 2024 vastlegt voor die er is
      Dan wordt dit geweigerd: "Deze cijfers zouden later dan vandaag zijn gepubliceerd."
