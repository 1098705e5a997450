# language: nl
Functionaliteit: Een raamovereenkomst met een maximum
  Om binnen te blijven wat is aanbesteed
  Als opdrachtgever (Waterrand) en opdrachtnemer (Brink)
  Willen wij deelopdrachten tellen tegen het maximum, en de looptijd houden op vier jaar

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En het is 3 juni 2024

  Regel: Het maximum begrenst wat kan worden afgeroepen

    Scenario: Boven het maximum wordt niets afgeroepen
      Gegeven partijen spraken af: een raamovereenkomst van hoogstens € 1.000.000
      En dat Waterrand "Tien lokalen" afriep voor € 900.000
      Als Waterrand "Nog twee" afroept voor € 100.001
      Dan wordt dit geweigerd: "De raamovereenkomst heeft een maximum van € 1.000.000; dit wordt € 1.000.001."

    Scenario: Wat is afgeroepen laat de rest over
      Gegeven partijen spraken af: een raamovereenkomst van hoogstens € 1.000.000
      Als Waterrand "Tien lokalen" afroept voor € 900.000
      Dan laat de raamovereenkomst € 100.000 over

  Regel: Meer dan vier jaar vraagt een motivering

    Scenario: Een langere looptijd met een reden mag
      Gegeven partijen spraken af: een optie voor 2028 die van Waterrand is
      En dat Waterrand voorstelde: een raamovereenkomst van hoogstens € 1.000.000, want "Zes jaar afschrijving"
      Als Brink instemt
      Dan laat de raamovereenkomst € 1.000.000 over
