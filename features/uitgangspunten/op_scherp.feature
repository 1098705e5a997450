# language: nl
@S1.12
Functionaliteit: Een relatie op scherp mag er zijn
  Om elkaar te kunnen houden aan wat er staat
  Als elk van beide partijen
  Willen wij dan alleen formele kennisgevingen en strakke termijnen

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En partijen spraken af: het samenwerkingstype op scherp voor standaard diensten
    En het is 3 juni 2024

  Regel: Alleen een formele kennisgeving telt

    Abstract Scenario: Wat buiten de tafel om gaat, telt niet
      Als <daad>
      Dan wordt dit geweigerd: "dit telt alleen als formele kennisgeving"

      Voorbeelden:
        | daad                                                                                   |
        | Waterrand het gezamenlijke besluit over "Zomersluiting" vastlegt: "Dicht in augustus." |
        | Brink de aarzeling "Het tempo" deelt                                                   |

    Scenario: Een gesprek zonder grond wordt niet gevraagd
      Als Brink een gesprek vraagt over "Planning"
      Dan wordt dit geweigerd: "een kennisgeving noemt haar grond"

  Regel: De klok is strak

    Scenario: Een voorstel blijft niet liggen na de dag van het antwoord
      Gegeven dat Waterrand voorstelde: het doel "Vast werk"
      Als niemand tot 18 juni 2024 iets doet
      Dan is het voorstel verlopen

    Scenario: Langer openhouden kan niet
      Als Brink het doel "Vast werk" tot 31 juli 2024 openhoudt
      Dan wordt dit geweigerd: "na 17 juni 2024, de dag van het antwoord, blijft niets open"
