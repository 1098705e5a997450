# language: nl
@S0.6
Functionaliteit: Risico's één op één bij één partij
  Om te zien waar alles bij één partij ligt
  Als elk van beide partijen
  Willen wij dat op elke dag kunnen nagaan

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2022 tot en met 31 december 2025
    En partijen spraken af: lonen voor 78 % van de prijs, gedragen door Brink
    En partijen spraken af: energie voor 10 % van de prijs, gedragen door Brink
    En partijen spraken af dat Waterrand vanaf 1 januari 2023 50 % van de lonen draagt

  Regel: Een risico dat geheel bij één partij ligt valt op, op elke dag

    Scenario: In 2022 lag elk risico bij de opdrachtnemer
      Als Brink terugkijkt op 30 juni 2022
      Dan draagt Brink de lonen een-op-een, wat er ook gebeurt
      En draagt Brink de energie een-op-een, wat er ook gebeurt

    Scenario: Sinds 2023 delen partijen de lonen
      Als Brink terugkijkt op 30 juni 2023
      Dan draagt niemand de lonen een-op-een
      Maar draagt Brink de energie een-op-een, wat er ook gebeurt
