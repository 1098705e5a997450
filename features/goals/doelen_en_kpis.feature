# language: nl
Functionaliteit: Doelen en KPI's
  Om dezelfde kant op te werken
  Als opdrachtgever (Waterrand) en opdrachtnemer (Brink)
  Willen wij doelen en KPI's samen afspreken, bijstellen en loslaten

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En het is 31 december 2024
    En partijen spraken af: de KPI "Kwaliteit" van minstens 7,0

  Regel: Samen afgesproken, samen veranderd

    Scenario: Een doel krijgt andere woorden
      Gegeven dat Brink voorstelde het doel "Gezonde gebouwen" te formuleren als "Gezonde mensen"
      Als Waterrand instemt
      Dan geldt het doel "Gezonde mensen"

    Scenario: Een doel wordt losgelaten
      Gegeven dat Brink voorstelde het doel "Gezonde gebouwen" los te laten
      Als Waterrand instemt
      Dan geldt het doel "Gezonde gebouwen" niet
      En geldt de KPI "Kwaliteit"

    Scenario: Met een KPI wordt gestopt
      Gegeven dat Waterrand voorstelde met de KPI "Kwaliteit" te stoppen
      Als Brink instemt
      Dan geldt de KPI "Kwaliteit" niet
