# language: nl
Functionaliteit: Als niemand iets doet
  Om niet door zwijgen verrast te worden
  Als opdrachtgever (Waterrand) en opdrachtnemer (Brink)
  Willen wij vooraf weten wat het brengt, en wanneer

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 29 augustus 2022 tot en met 28 augustus 2025
    En partijen spraken af: stilzwijgende verlenging met 12 maanden, 2 maanden opzegtermijn
    En het is 3 juni 2024

  Regel: Wat is voorspeld, is wat gebeurt

    Scenario: De verlenging is voorspeld voor de dag na de laatste opzegdag
      Als Brink "Vaste ploegen" voor 20 juni 2024 toezegt
      Dan zou zwijgen op 29 juni 2025 dit brengen: "Niemand zegde op tot en met 28 juni 2025: het contract loopt na 28 augustus 2025 door tot en met 28 augustus 2026."

    Scenario: Wie opzegt, wordt niet verlengd
      Als Brink de verlenging opzegt
      Dan zou zwijgen tot 1 januari 2030 niets brengen
