# language: nl
@S1.5
Functionaliteit: Een contract met netto voordeel
  Om niet op kosten van elkaar te leven
  Als elk van beide partijen
  Willen wij zien wat elk er netto aan overhoudt, en gewaarschuwd worden bij verlies

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En het is 3 juni 2024
    En gaven alle belanghebbenden fiat aan het principe "Netto voordeel voor de leverancier"
    En dat Brink kosten van € 9.000 vastlegde voor "Extra planning"

  Regel: Onder het principe valt op wie erop toelegt

    Scenario: De leverancier legt erop toe
      Gegeven partijen spraken af: dat het contract valt onder "Netto voordeel voor de leverancier"
      Als Brink een voordeel van € 5.000 vastlegt uit "Minder klachten"
      Dan toont het thema "Netto voordeel" bij "Netto voordeel per partij": "Brink, € 5.000, € 9.000, € 0, € -4.000, ja"
      En toont het thema "Netto voordeel" bij "Er legt iemand op toe": "ja"

    Scenario: Er blijft netto iets over
      Gegeven partijen spraken af: dat het contract valt onder "Netto voordeel voor de leverancier"
      Als Brink een voordeel van € 12.000 vastlegt uit "Minder klachten"
      Dan toont het thema "Netto voordeel" bij "Er legt iemand op toe": "nee"

    Scenario: Een principe dat niemand draagt, vraagt niets
      Als Brink voorstelt: dat het contract valt onder "Winst voor iedereen"
      Dan wordt dit geweigerd: "principe"
