# language: nl
@S0.1
Functionaliteit: Vier jaar en twee optiejaren
  Om te weten hoe vaak we nog voor elkaar kiezen
  Als opdrachtgever (Waterrand) en opdrachtnemer (Brink)
  Willen wij precies twee optiebesluiten, elk met een eigen venster

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En partijen spraken af: een optie voor 2028 die van beiden is
    En partijen spraken af: een optie voor 2029 die van beiden is

  Regel: Vier jaar met twee optiejaren is twee besluiten, geen drie

    Scenario: Er staan twee opties in de afspraken
      Als het 10 mei 2027 is
      Dan zijn 2 opties afgesproken

    Scenario: Het eerste besluit laat het tweede open
      Gegeven het is 10 mei 2027
      En dat Waterrand voorstelde de optie voor 2028 te lichten
      Als Brink instemt
      Dan eindigt het contract op 31 december 2028
      En is de optie voor 2029 nog open

    Scenario: Een derde optiejaar is er niet
      Gegeven het is 10 mei 2027
      Als Waterrand de optie voor 2030 licht
      Dan wordt dit geweigerd: "Kies er een die is afgesproken."

    Scenario: Het tweede venster is nog niet open
      Gegeven het is 10 mei 2027
      Als Waterrand voorstelt de optie voor 2029 te lichten
      Dan wordt dit geweigerd: "kan vanaf 1 januari 2028 worden gelicht"
