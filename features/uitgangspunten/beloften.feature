# language: nl
@S4.6
Functionaliteit: Beloof wat je waar kunt maken
  Om op elkaars woord te kunnen bouwen
  Als elk van beide partijen
  Willen wij geen goedbedoelde beloften die niemand kan nakomen

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En het is 3 juni 2024
    En partijen spraken af: dat een toezegging haar inzet noemt

  Regel: Een toezegging zegt wat ze kost en wanneer ze klaar is

    Scenario: Zonder inzet is het geen toezegging
      Als Brink "Een planning per school" voor 1 juli 2024 toezegt
      Dan wordt dit geweigerd: "Zeg hoeveel uren of hoeveel geld de toezegging kost."

  Regel: Een toezegging is nagekomen, gebroken of kwijtgescholden, en nooit weg

    Scenario: Een gebroken toezegging blijft gebroken
      Gegeven dat Brink "Een planning" voor 1 juli 2024 toezegde, voor 60 uur
      En dat Waterrand de toezegging aanvaardde
      En dat het 2 juli 2024 is
      En dat Waterrand de toezegging gebroken meldde: "Er is nog niets."
      Als Brink de toezegging nakomt
      Dan wordt dit geweigerd: "Toezegging 1 is afgesloten: gebroken."

    Scenario: Waar een ander op rekent, verdwijnt niet
      Gegeven dat Brink "Een proef" voor 1 juli 2024 toezegde, voor € 5.000
      En dat Waterrand de toezegging aanvaardde
      Als Brink de toezegging terugneemt
      Dan wordt dit geweigerd: "Anderen rekenen op toezegging 1"
