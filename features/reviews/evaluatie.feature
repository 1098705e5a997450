# language: nl
Functionaliteit: Samen terugkijken
  Om van elkaar te blijven leren
  Als opdrachtgever (Waterrand) en opdrachtnemer (Brink)
  Willen wij onze gezamenlijke evaluaties vastleggen

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En het is 3 juni 2024

  Regel: Elk van beide partijen legt vast dat er is teruggekeken

    Scenario: Een evaluatie met de conclusies
      Als Waterrand de gezamenlijke evaluatie "Eerste half jaar" vastlegt: "Vaker samen schouwen."
      Dan zegt de geschiedenis: "Waterrand legde de gezamenlijke evaluatie “Eerste half jaar” vast. Vaker samen schouwen."

    Scenario: Een evaluatie die niet doorging
      Gegeven dat Waterrand de gezamenlijke evaluatie "Eerste half jaar" vastlegde
      Als Waterrand terugneemt wat het laatst is vastgelegd: "Uitgesteld tot september."
      Dan zijn beide vastleggingen nog te lezen
