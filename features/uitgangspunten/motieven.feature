# language: nl
@S4.2
Functionaliteit: Zeggen wanneer het een succes is
  Om geen verrassingen voor elkaar te zijn
  Als elk van beide partijen
  Willen wij onze motieven uitspreken, en wanneer wij het een succes noemen

  Achtergrond:
    Gegeven het is 1 december 2023
    En Waterrand en Brink hebben een gezamenlijk dossier

  Regel: Na een gezamenlijke start zegt elke partij wanneer het een succes is

    Scenario: Wie dat niet zei, houdt de start tegen
      Gegeven alles voor een start is afgesproken tot en met 31 december 2027
      En partijen spraken af: een gezamenlijke start
      En dat Waterrand het een succes noemde als "elke school schoon opengaat"
      Als Waterrand het partnerschap start
      Dan wordt dit geweigerd: "Zei nog niet wanneer het een succes is: Brink."

    Scenario: Zonder motief is een verwachting niet af
      Als Brink "minder verloop" verwacht zonder een motief te noemen
      Dan wordt dit geweigerd: "Voeg er minstens 1 toe."

  Regel: De woorden van elke partij staan naast elkaar, door de jaren heen

    Scenario: Wat een succes is, verandert
      Gegeven dat Brink het een succes noemde als "ons team hier graag werkt"
      En dat Waterrand het een succes noemde als "niemand meer klaagt"
      En het is 2 december 2025
      Als Waterrand het een succes noemt als "kinderen gezonder zijn"
      Dan toont het thema "Motieven en succes" bij "Wij noemen het een succes als": "Brink, ons team hier graag werkt"
      En toont het thema "Motieven en succes" bij "Wij noemen het een succes als": "Waterrand, kinderen gezonder zijn"
      En toont het thema "Motieven en succes" bij "Wat eerder een succes was": "Waterrand, niemand meer klaagt"

    Scenario: Elke partij heeft eigen redenen
      Als Brink als motief "meer werk in het onderwijs" noemt en "minder verloop" verwacht
      Dan zegt de geschiedenis: "Brink zei waarom het meedoet: meer werk in het onderwijs. Het verwacht minder verloop."
