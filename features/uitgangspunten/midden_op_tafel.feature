# language: nl
@S0.5
Functionaliteit: De bal ligt midden op tafel
  Om niet te zeggen "die bal ligt toch echt bij jou"
  Als elk van beide partijen
  Willen wij dat een schok van niemand is tot we samen beslissen

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2022 tot en met 31 december 2025
    En partijen spraken af: energie voor 12,5 % van de prijs, gedragen door Brink
    En het is 14 oktober 2022
    En dat Brink "Energieschok" midden op tafel legde: energie op 129,20 in september 2022

  Regel: Een schok met een broncijfer is van geen van beiden tot beiden beslissen

    Scenario: De schok ligt in het midden en wordt ouder
      Als het 31 december 2022 is
      Dan ligt "Energieschok" midden op tafel
      En is "Energieschok" 78 dagen oud

    Scenario: Een nieuwe clausule beslist over de schok
      Gegeven dat Waterrand voorstelde dat Waterrand vanaf 1 november 2022 50 % van de energie draagt
      Als Brink instemt
      Dan hebben partijen over "Energieschok" beslist

    Scenario: Een bezwaar beslist niets
      Gegeven dat Brink voorstelde dat Waterrand vanaf 1 november 2022 100 % van de energie draagt
      Als Waterrand bezwaar maakt: "Zonder eigen deel ontbreekt de prikkel."
      Dan ligt "Energieschok" midden op tafel
