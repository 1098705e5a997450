# language: nl
Functionaliteit: Hoe veeleisend het werk is
  Om te weten hoeveel vertrouwen ons werk vraagt
  Als opdrachtgever (Waterrand) en opdrachtnemer (Brink)
  Willen wij de vijf factoren van het werk samen bepalen

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En het is 3 juni 2024

  Regel: Een later profiel vervangt het eerdere

    Scenario: Het werk wordt eenvoudiger
      Gegeven partijen spraken af: onzekerheid 4 en 3 voor andere factoren
      En dat Brink voorstelde: onzekerheid 2,5 en 3 voor andere factoren
      Als Waterrand instemt
      Dan zegt de geschiedenis: "Partijen spraken af hoe veeleisend het werk is: onzekerheid 2,5, afhankelijkheid 3, eigen investering 3, moeilijk te meten 3, overstappen 3 (van 5)."

    Scenario: Een factor ligt tussen 1 en 5
      Als Brink voorstelt: onzekerheid 0,5 en 3 voor andere factoren
      Dan wordt dit geweigerd: "Vul 1 of meer in."
