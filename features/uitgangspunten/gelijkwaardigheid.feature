# language: nl
@S0.10 @S2.5
Functionaliteit: Wie betaalt, bepaalt niet
  Om gelijkwaardig te zijn, groot of klein, kopend of leverend
  Als elk van beide partijen
  Willen wij precies hetzelfde kunnen

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En het is 15 maart 2026

  Regel: Wat de een mag, mag de ander

    Abstract Scenario: Ieder legt voorstellen op tafel
      Als <partij> voorstelt: het doel "Vast werk"
      Dan is het voorstel nog op tafel

      Voorbeelden:
        | partij    |
        | Waterrand |
        | Brink     |

    Abstract Scenario: Ieder kan opzeggen, met dezelfde termijn
      Als <partij> tegen 14 juni 2026 opzegt: "We gaan een andere kant op."
      Dan wordt dit geweigerd: "is 15 juni 2026 de eerst mogelijke laatste dag"

      Voorbeelden:
        | partij    |
        | Waterrand |
        | Brink     |

    Scenario: Ook wie betaalt, kan niet alleen een doel afspreken
      Als Waterrand voorstelt: het doel "Vast werk"
      Dan geldt het doel "Vast werk" niet
