# language: nl
Functionaliteit: Instemming namens een partij die het dossier niet gebruikt
  Om niet stil te staan als de ander wegblijft
  Als partij die het dossier bijhoudt
  Willen wij de instemming van de ander vastleggen, met bewijs

  Achtergrond:
    Gegeven het is 1 december 2023
    En dat opdrachtgever Waterrand een dossier opende met opdrachtnemer Brink
    En dat Waterrand voorstelde: het doel "Gezonde gebouwen"

  Regel: Instemming namens de ander vraagt bewijs

    Scenario: Met bewijs telt de instemming, met een teken erbij
      Als Waterrand de instemming van Brink vastlegt, gezien in "brief van 28 november 2023"
      Dan is het voorstel aangenomen
      En wacht de instemming van Brink op eigen bevestiging

    Scenario: Zonder bewijs telt de instemming niet
      Als Waterrand de instemming van Brink zonder bewijs vastlegt
      Dan wordt dit geweigerd: "Schrijf waaruit de instemming van Brink blijkt."

    Scenario: De ander bevestigt later zelf
      Gegeven dat Waterrand de instemming van Brink vastlegde, gezien in "brief van 28 november 2023"
      En dat "Bram Brink" namens Brink toetrad
      Als Brink de voor haar vastgelegde instemming bevestigt
      Dan staat de instemming van Brink op eigen woord
