# language: nl
Functionaliteit: Zes jaar schoonmaak in cijfers
  Om aan tafel over dezelfde cijfers te praten
  Als opdrachtgever (Waterrand) en opdrachtnemer (Brink)
  Willen wij wie wat droeg tot op de cent

  Achtergrond:
    Gegeven het zesjarige schoonmaakcontract van Waterrand en Brink

  Regel: Boven 2 procent delen partijen, boven 8 procent draagt Waterrand het meeste

    Scenario: Juli 2024, nagerekend met de hand
      Als Waterrand terugkijkt op 31 december 2025
      Dan stegen de lonen 23,7083 % in juli 2024, dat is € 19.417,10
      En draagt Waterrand € 12.749,08 van de lonen in juli 2024
      En draagt Brink € 6.668,02 van de lonen in juli 2024

    Scenario: Van de loonstijging droeg Waterrand 61 procent
      Als Brink terugkijkt op 31 december 2025
      Dan draagt Waterrand tot nu toe 61 % van de lonen
      En draagt Brink tot nu toe 39 % van de lonen
      En is € 167.958,42 van de lonen bij Brink weggenomen

    Scenario: Een eerlijk deel was toch te veel om te dragen
      Als Brink terugkijkt op 31 december 2025
      Dan verloor Brink in 2023 € 13.143,39 op het contract
      En verloor Brink in 2024 € 47.027,89 op het contract
      En verloor Brink in 2025 € 51.384,83 op het contract

    Scenario: Twee keer kwam de drempel van 8 procent in zicht
      Als Waterrand terugkijkt op 31 december 2025
      Dan passeerden de lonen de drempel in januari 2024 en in januari 2025
