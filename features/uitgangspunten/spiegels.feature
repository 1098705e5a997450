# language: nl
@S3.12
Functionaliteit: Stoppen mag
  Om eerlijk uit elkaar te kunnen gaan
  Als elk van beide partijen
  Willen wij de reden van het einde kunnen zeggen en vastleggen

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En het is 15 maart 2026

  Regel: "We zijn elkaars spiegel niet" is een reden als elke andere

    Scenario: De reden staat in de geschiedenis
      Als Brink tegen 30 september 2026 opzegt: "We zijn elkaars spiegel niet."
      Dan eindigt het contract op 30 september 2026
      En zegt de geschiedenis: "Brink zegde op: het contract eindigt op 30 september 2026. We zijn elkaars spiegel niet."

    Scenario: Wie opzegde, mag daarop terugkomen
      Gegeven dat Brink tegen 30 september 2026 opzegde: "We zijn elkaars spiegel niet."
      Als Brink de opzegging intrekt
      Dan eindigt het contract op 31 december 2027
