# language: nl
Functionaliteit: Leidende principes
  Om snel en onderbouwd te beslissen
  Als belanghebbenden van beide partijen
  Willen wij principes die op een gedeelde observatie rusten en die wij allen dragen

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En het is 3 juni 2024

  @S1.1
  Regel: Een principe heeft een observatie en een thema

    Scenario: Zonder observatie geen principe
      Als Waterrand het principe "Netto voordeel" zonder observatie formuleert
      Dan wordt dit geweigerd: "Aan het principe ontbreekt de observatie. Schrijf dat eerst op."

    Scenario: Zonder thema geen principe
      Als Brink het principe "Netto voordeel" zonder thema formuleert
      Dan wordt dit geweigerd: "Aan het principe ontbreekt het thema. Schrijf dat eerst op."

  @S1.2
  Regel: Een principe geldt pas als elke belanghebbende fiat gaf

    Scenario: Het principe wacht op wie nog geen fiat gaf
      Gegeven dat Waterrand de belanghebbende "Inkoop" aanwees
      En dat Brink de belanghebbende "Uitvoering" aanwees
      En dat Brink het principe "Netto voordeel" formuleerde uit de observatie "It takes two to tango."
      Als "Inkoop" van Waterrand fiat geeft aan het principe "Netto voordeel"
      Dan toont het thema "Leidende principes" bij "Principes": "Netto voordeel, Wacht op fiat, 3 juni 2024, Inkoop, Uitvoering"

    Scenario: Een belanghebbende spreekt niet voor die van de ander
      Gegeven dat Waterrand de belanghebbende "Inkoop" aanwees
      En dat Brink het principe "Netto voordeel" formuleerde uit de observatie "It takes two to tango."
      Als "Inkoop" van Brink fiat geeft aan het principe "Netto voordeel"
      Dan wordt dit geweigerd: "alleen die partij spreekt ervoor"
