# language: nl
Functionaliteit: Werk naar wie er het beste in is
  Om samen te kunnen wat niemand alleen kan
  Als elk van beide partijen
  Willen wij werk laten gaan naar de kant waar de sterkte ligt

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En het is 3 juni 2024
    En dat Brink "Planning" als sterkte noemde

  @S4.8
  Regel: Elders werken en extra controleren vraagt een reden

    Scenario: Werk naast de sterkte zonder reden wordt geweigerd
      Als Brink voorstelt: Waterrand doet "Rooster" met sterkte "Planning"
      Dan wordt dit geweigerd: "Laat het werk daarheen gaan, of zeg waarom Waterrand het doet."

    @http
    Scenario: Werk naast de sterkte met een reden is te zien
      Gegeven dat Brink voorstelde: Waterrand doet "Rooster" met sterkte "Planning": "Eigen portiers"
      Als Waterrand instemt
      Dan toont het thema "Wie doet wat" bij "Werk": "Rooster, Waterrand, Brink, ja, Eigen portiers"

    Scenario: Extra controle op de sterkte van de ander vraagt een reden
      Gegeven partijen spraken af: Brink doet "Rooster" met sterkte "Planning"
      Als Waterrand aan "Rooster" de controle "Dubbele telling" toevoegt
      Dan wordt dit geweigerd: "Brink is sterk in dit werk. Zeg waarom je het extra controleert."

    Scenario: Met een reden staat de extra controle bij het werk
      Gegeven partijen spraken af: Brink doet "Rooster" met sterkte "Planning"
      Als Waterrand aan "Rooster" de controle "Dubbele telling" toevoegt: "Eis van de accountant"
      Dan toont het thema "Wie doet wat" bij "Extra controles": "Dubbele telling, Waterrand, ja, Eis van de accountant"
