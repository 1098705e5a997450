# language: nl
Functionaliteit: Elkaar aanvullen
  Om in elkaar te investeren en niet alleen in geld
  Als elk van beide partijen
  Willen wij zeggen wat we meebrengen en wat de ander van ons leert

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En het is 3 juni 2024

  @S1.8
  Regel: In een synergie brengt elke kant iets mee

    @http
    Scenario: Een synergie waarin één kant niets meebrengt wordt geweigerd
      Als Brink voorstelt: de synergie "Slim schoonmaken" met van Brink "Sensoren"
      Dan wordt dit geweigerd: "Zeg wat Waterrand meebrengt."

    Scenario: Van elke kant staat er wat zij meebrengt
      Gegeven dat Brink voorstelde: de synergie "Slim schoonmaken" met "Gebouwdata" en "Sensoren"
      Als Waterrand instemt
      Dan toont het thema "Wie doet wat" bij "Synergieën": "Slim schoonmaken, Brink, Sensoren"

  @S2.4
  Regel: Elke partij noemt kennis en kunde die zij in de ander investeert

    Scenario: Wie nog niets noemde, valt op
      Als Brink kunde in Waterrand investeert: "Vloeren onderhouden"
      Dan toont het thema "Wie doet wat" bij "Noemt niets wat het investeert": "Waterrand"

    Scenario: Investeren in jezelf telt niet
      Als Brink kennis in Brink investeert: "Eigen scholing"
      Dan wordt dit geweigerd: "Wat je jezelf leert, krijgt de ander niet."
