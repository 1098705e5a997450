# language: nl
@S0.7
Functionaliteit: Een risicoverschuiving is te herleiden
  Om later te weten wie wat droeg en waarom
  Als contractmanager van elk van beide partijen
  Willen wij bij een verschuiving oud, nieuw, dag en aanleiding zien

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2022 tot en met 31 december 2025
    En partijen spraken af: lonen voor 60 % van de prijs, gedragen door Brink
    En het is 14 oktober 2022
    En dat Brink "Inflatie" midden op tafel legde: lonen op 112 in september 2022

  Regel: Tot de ingangsdag geldt de oude verdeling, daarna de nieuwe

    Scenario: De verschuiving noemt risico, schok en grond
      Gegeven dat Waterrand voorstelde dat Waterrand 50 % van lonen draagt, want "niemand stuurt de cao"
      Als Brink instemt
      Dan zegt de geschiedenis: "Partijen vervingen de clausule voor Lonen (versie 2), als antwoord op schok 1: niemand stuurt de cao."

    Scenario: In oktober droeg Brink alles
      Gegeven partijen spraken af dat Waterrand vanaf 1 november 2022 50 % van de lonen draagt
      En het is 15 december 2022
      Als lonen index 100 hadden in januari 2022 en 112 in oktober 2022
      Dan draagt Brink € 7.200 van de lonen in oktober 2022

    Scenario: In november dragen beiden de helft
      Gegeven partijen spraken af dat Waterrand vanaf 1 november 2022 50 % van de lonen draagt
      En het is 15 december 2022
      Als lonen index 100 hadden in januari 2022 en 112 in november 2022
      Dan draagt Brink € 3.600 van de lonen in november 2022
