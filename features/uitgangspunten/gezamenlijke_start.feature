# language: nl
@S2.7
Functionaliteit: Eerst samen aan tafel
  Om te beginnen met begrip voor elkaar
  Als elk van beide partijen
  Willen wij de uitgangspunten bespreken voor de eerste activiteit

  Achtergrond:
    Gegeven het is 1 december 2023
    En Waterrand en Brink hebben een gezamenlijk dossier
    En alles voor een start is afgesproken tot en met 31 december 2027
    En partijen spraken af: een gezamenlijke start

  Regel: Zonder de afgesproken gesprekken start het partnerschap niet

    Scenario: Wat niet is besproken, houdt de start tegen
      Gegeven dat partijen in een sessie "overlegvormen en systemen" bespraken
      En dat partijen in een sessie "de doelen van elke partij" bespraken
      Als Waterrand het partnerschap start
      Dan wordt dit geweigerd: "hoe jullie informatie delen en hoe onafhankelijk elke partij blijft"

    Scenario: Een gesprek zonder de ander telt niet
      Gegeven dat partijen alle onderwerpen bespraken behalve "hoe jullie informatie delen"
      En dat Waterrand "hoe jullie informatie delen" besprak zonder Brink
      Als Waterrand het partnerschap start
      Dan wordt dit geweigerd: "Bespreek met elke partij erbij: hoe jullie informatie delen."

    Scenario: Na alle gesprekken start het partnerschap
      Gegeven dat partijen alle onderwerpen van de gezamenlijke start bespraken
      En dat Waterrand het een succes noemde als "elke school schoon opengaat"
      En dat Brink het een succes noemde als "ons team hier graag werkt"
      Als Brink het partnerschap start
      Dan is het partnerschap actief

  Regel: Partijen bepalen zelf wat ze eerst bespreken

    Scenario: Een eigen onderwerp hoort erbij
      Gegeven partijen spraken af: een gezamenlijke start over "veiligheid"
      Als Brink het partnerschap start
      Dan wordt dit geweigerd: "Bespreek met elke partij erbij: veiligheid."
