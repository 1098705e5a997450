# language: nl
@S1.6
Functionaliteit: Doelen die elkaar tegenwerken
  Om te begrijpen of belangen en doelen bij elkaar passen
  Als elk van beide partijen
  Willen wij eigen doelen noemen en zien wat elkaar tegenwerkt

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En het is 3 juni 2024
    En dat Waterrand het eigen doel "Goedkoper schoonmaken" noemde

  Regel: Een paar staat in beeld met beide eigenaren

    Scenario: Een eigen doel werkt tegen dat van de ander
      Gegeven dat Brink het eigen doel "Volle roosters" noemde
      Als Brink meldt dat "Goedkoper schoonmaken" tegen "Volle roosters" werkt: "Minder uren."
      Dan toont het thema "Doelen in beeld" bij "Doelen die elkaar tegenwerken": "Goedkoper schoonmaken, Waterrand, Volle roosters, Brink, Brink"

    Scenario: Een doel dat is losgelaten werkt niets meer tegen
      Gegeven dat Brink meldde dat "Goedkoper schoonmaken" tegen "Gezonde gebouwen" werkt: "Vuiler."
      Als Waterrand het eigen doel "Goedkoper schoonmaken" loslaat: "We kiezen voor schoon."
      Dan toont het thema "Doelen in beeld" niets bij "Doelen die elkaar tegenwerken"

  Regel: Elke partij zegt hoe zij tegenover een doel staat

    Scenario: De een steunt wat de ander tegenstaat
      Gegeven dat Waterrand het doel "Goedkoper schoonmaken" steunde, want het levert op: "Ruimte voor zorg"
      Als Brink tegen het doel "Goedkoper schoonmaken" is
      Dan toont het thema "Doelen in beeld" bij "Hoe elke partij ertegenover staat": "Goedkoper schoonmaken, Waterrand, Steunt het, Ruimte voor zorg"
      En toont het thema "Doelen in beeld" bij "Hoe elke partij ertegenover staat": "Goedkoper schoonmaken, Brink, Is ertegen"

    Scenario: Wie een doel steunt, zegt wat het oplevert
      Als Brink het doel "Gezonde gebouwen" steunt zonder te zeggen waarom
      Dan wordt dit geweigerd: "nu die het steunt"
