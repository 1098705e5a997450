# language: nl
Functionaliteit: Een overheidscontract dat voorbij is wordt niet meer gewijzigd
  Om bij de opdracht te blijven die is gegund
  Als opdrachtgever (Waterrand) en opdrachtnemer (Brink)
  Willen wij dat wijzigen niet meer kan na aanvaarding en laatste factuur

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En het is 3 juni 2024
    En partijen spraken af: diensten met bij gunning een waarde van € 4.800.000

  Regel: Wat niets wijzigt aan de opdracht kan nog wel

    Scenario: Een doel kan nog na aanvaarding en factuur
      Gegeven dat Waterrand het werk definitief aanvaardde
      En dat Brink de laatste factuur van € 1.200 stuurde
      Als Brink voorstelt: het doel "Stille scholen"
      Dan vraagt de wet niets van het voorstel
