# language: nl
@S0.8
Functionaliteit: Geen partnerschap zonder gezamenlijk doel
  Om te bouwen op wat we samen willen
  Als opdrachtgever (Waterrand) en opdrachtnemer (Brink)
  Willen wij pas starten als beiden een gezamenlijk doel dragen

  Achtergrond:
    Gegeven het is 1 december 2023
    En Waterrand en Brink hebben een gezamenlijk dossier
    En partijen spraken af: een looptijd van 1 januari 2024 tot en met 31 december 2027
    En partijen spraken af: jaarlijks € 1.200.000 van 2024 tot en met 2027

  Regel: Een partnerschap start pas met een doel dat beiden aanvaardden

    Scenario: Zonder doel geen start
      Als Waterrand het partnerschap start
      Dan wordt dit geweigerd: "Nog niet alles is afgesproken: een gezamenlijk doel."

    Scenario: Een doel van één partij is niet genoeg
      Gegeven dat Waterrand voorstelde: het doel "Gezonde gebouwen"
      Als Waterrand het partnerschap start
      Dan wordt dit geweigerd: "Nog niet alles is afgesproken: een gezamenlijk doel."

    Scenario: Met een doel van beiden start het partnerschap
      Gegeven partijen spraken af: het doel "Gezonde gebouwen"
      Als Brink het partnerschap start
      Dan is het partnerschap actief
