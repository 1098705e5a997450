# language: nl
Functionaliteit: Wat de schoonmaak de opdrachtnemer liet
  Om te zien of een eerlijk deel ook te dragen is
  Als opdrachtgever (Waterrand) en opdrachtnemer (Brink)
  Willen wij de marge per jaar na de schokken

  Achtergrond:
    Gegeven het zesjarige schoonmaakcontract van Waterrand en Brink

  Regel: Tot 2022 bleef er iets over

    Scenario: De marge werd elk jaar kleiner
      Als Brink terugkijkt op 31 december 2025
      Dan verdiende Brink in 2020 € 36.227,98 aan het contract
      En verdiende Brink in 2022 € 1.095,54 aan het contract
      En zijn de schokken van 2025 samen € 298.193,57

  Regel: De nieuwe clausule verschoof het loonrisico, de oude hield de materialen

    Scenario: Met de eerste clausule was het 64 procent geweest
      Als Waterrand terugkijkt op 31 december 2025
      Dan had Brink volgens de eerste clausule 64 % van de lonen gedragen
      En draagt Brink 44,12 % van alle schokken samen

    Scenario: Materialen bleven bij de opdrachtnemer
      Als Brink terugkijkt op 31 december 2025
      Dan draagt Brink een stijging van materialen boven de grens alleen
      En wordt een daling van materialen anders verdeeld
