# language: nl
Functionaliteit: Vroegtijdig waarschuwen
  Om in te grijpen voordat het pijn doet
  Als elk van beide partijen
  Willen wij noemen wat we zien aankomen, zonder verwijt

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En het is 3 juni 2024

  Regel: Een waarschuwing komt vroeg en verwijt niemand iets

    Scenario: Een partij noemt wat zij ziet aankomen
      Als Brink vroegtijdig voor "Krapte" waarschuwt
      Dan zegt de geschiedenis: "Brink waarschuwde vroegtijdig voor krapte: “Krapte”."

    Scenario: Een verkeerde naam wordt verbeterd
      Gegeven dat Brink vroegtijdig voor "Kraptte" waarschuwde
      Als Brink dit verbetert in een waarschuwing voor "Krapte"
      Dan zijn beide vastleggingen nog te lezen

  Regel: Wat ervan kwam, heeft dezelfde naam en iemand die het oppakt

    Scenario: Het deed zich toch voor
      Gegeven dat Brink vroegtijdig voor "Staking" waarschuwde
      Als Waterrand meldt dat "Staking" zich voordeed; Brink pakt het op
      Dan zegt de geschiedenis: "Waterrand meldde dat staking zich voordeed: “Staking”; Brink pakt het op."
