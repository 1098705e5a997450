# language: nl
Functionaliteit: Stoppen voor de start
  Om zonder verwijt uit elkaar te gaan
  Als elk van beide partijen
  Willen wij voor de start kunnen stoppen, en daarna niet meer zo

  Achtergrond:
    Gegeven het is 1 december 2023
    En Waterrand en Brink hebben een gezamenlijk dossier

  Regel: Voor de start kan elke partij stoppen

    Scenario: Een partij stopt omdat het niet past
      Gegeven dat Waterrand "Prijs" voorop zette, in het bedrijfsplan "2 % goedkoper"
      Als Brink voor de start stopt om geen spiegel: "Wij willen groeien met onze mensen."
      Dan is het partnerschap beëindigd
      En toont het thema "Prioriteiten bij de start" bij "Prioriteiten van elke partij": "2 % goedkoper"

    Scenario: Een verschil dat niet is beoordeeld is geen reden
      Als Waterrand voor de start stopt om een verschil: "Wij werken anders."
      Dan wordt dit geweigerd: "Geen verschil is onoverbrugbaar genoemd."

    Scenario: Een gestart partnerschap wordt opgezegd
      Gegeven alles voor een start is afgesproken tot en met 31 december 2027
      En dat Waterrand het partnerschap startte
      Als Brink voor de start stopt om geen spiegel: "Wij willen groeien met onze mensen."
      Dan wordt dit geweigerd: "Het partnerschap is al gestart of beëindigd."
