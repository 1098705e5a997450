# language: nl
Functionaliteit: Stilzwijgende verlenging
  Om te weten tot wanneer we kunnen stoppen
  Als elk van beide partijen
  Willen wij dat het contract doorloopt, tenzij een van ons op tijd opzegt

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 29 augustus 2022 tot en met 28 augustus 2025

  Regel: Wie tot de laatste opzegdag zwijgt, loopt door

    Scenario: Op de dag na de laatste opzegdag loopt het contract door
      Gegeven partijen spraken af: stilzwijgende verlenging met 12 maanden, 2 maanden opzegtermijn
      Als niemand tot 29 juni 2025 iets doet
      Dan eindigt het contract op 28 augustus 2026

    Scenario: Eén keer is één keer
      Gegeven partijen spraken af: één stilzwijgende verlenging met 12 maanden, 2 maanden opzegtermijn
      Als niemand tot 1 augustus 2027 iets doet
      Dan eindigt het contract op 28 augustus 2026

  Regel: Wie op tijd opzegt, zit niet vast

    Scenario: Na de opzegging loopt niets meer door
      Gegeven partijen spraken af: stilzwijgende verlenging met 12 maanden, 2 maanden opzegtermijn
      En dat Brink de verlenging opzegde
      Als niemand tot 29 juni 2026 iets doet
      Dan eindigt het contract op 28 augustus 2025

    Scenario: Zonder de afspraak loopt niets vanzelf door
      Gegeven partijen spraken af: stilzwijgende verlenging met 12 maanden, 2 maanden opzegtermijn
      En partijen spraken af: geen stilzwijgende verlenging meer
      Als het contract na 28 augustus 2025 vanzelf doorloopt
      Dan wordt dit geweigerd: "De verlenging na 28 augustus 2025 is niet aan de orde."
