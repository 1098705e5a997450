# language: nl
Functionaliteit: Waarde, draagkracht en einde
  Om te weten wat het contract waard is en hoe het stopt
  Als opdrachtgever (Waterrand) en opdrachtnemer (Brink)
  Willen wij dat alleen aan tafel veranderen

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En partijen spraken af: lonen voor 60 % van de prijs, gedragen door Brink
    En het is 1 februari 2025

  Regel: Waarde en einde zijn wat beiden afspraken

    Scenario: De waarde van latere jaren
      Gegeven dat Brink voorstelde: jaarlijks € 1.260.000 van 2026 tot en met 2027
      Als Waterrand instemt
      Dan is het contract in 2026 € 1.260.000 waard

    Scenario: Een einde dat beiden kiezen
      Gegeven dat Waterrand voorstelde: een eerder einde op 30 april 2026
      Als Brink instemt
      Dan eindigt het contract op 30 april 2026

    Scenario: Na de laatste dag gaat het boek dicht
      Gegeven het is 1 januari 2028
      Als Brink het einde vastlegt
      Dan is het partnerschap beëindigd

    Scenario: Een stijging naast wat een partij kan dragen
      Gegeven dat lonen index 100 hadden in januari 2024 en 112 in juli 2024
      Als Brink meldt dat het € 90.000 per jaar kan dragen
      Dan draagt Brink 8 % van wat het kan dragen
