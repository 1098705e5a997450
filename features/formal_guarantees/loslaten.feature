# language: nl
Functionaliteit: Een formele garantie loslaten
  Om niet op papier te leunen dat niet meer geldt
  Als elk van beide partijen
  Willen wij een garantie alleen loslaten als zij er is

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En het is 3 juni 2024

  Regel: Wat niet geldt, wordt niet losgelaten

    Scenario: Een garantie die er niet is
      Als Waterrand voorstelt: garantie 1 los te laten
      Dan wordt dit geweigerd: "Er geldt geen formele garantie 1."
