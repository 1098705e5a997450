# language: nl
Functionaliteit: Inbreng, voordeel en plafond
  Om te zien of ieder krijgt wat zijn inbreng rechtvaardigt
  Als elk van beide partijen
  Willen wij vastleggen wat wij inbrengen, wat het oplevert en tot hoever wij gaan

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En het is 3 juni 2024

  Regel: Ieder legt het eigen deel vast

    Scenario: Kosten voor de samenwerking, met een tikfout
      Gegeven dat Brink kosten van € 8.000 vastlegde voor "Gezamenlijke training"
      Als Brink terugneemt wat het laatst is vastgelegd: "Dat was het vorige contract."
      Dan zijn beide vastleggingen nog te lezen

    Scenario: Uren tellen naast geld
      Als Waterrand 12,5 uur vastlegt voor "Samen de lokalen langs"
      Dan zegt de geschiedenis: "Waterrand stak 12,5 uur in “Samen de lokalen langs”."

    Scenario: Wat de samenwerking opleverde
      Als Waterrand een voordeel van € 4.000 vastlegt uit "Minder klachten"
      Dan zegt de geschiedenis: "“Minder klachten” leverde Waterrand € 4.000 op."

  Regel: Een plafond is geld, uren of allebei

    Scenario: Een nieuw plafond op uren laat dat op geld staan
      Gegeven dat Waterrand een plafond van € 25.000 opgaf
      Als Waterrand een plafond van 200 uur opgeeft
      Dan zegt de geschiedenis: "Waterrand gaf op wat het hoogstens inbrengt. Uren: 200."
      En zegt de geschiedenis: "Waterrand gaf op wat het hoogstens inbrengt. Geld: € 25.000."
