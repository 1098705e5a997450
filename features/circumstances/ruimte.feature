# language: nl
Functionaliteit: De ruimte die de wet een voorstel laat
  Om te weten hoe groot een wijziging mag zijn
  Als opdrachtgever (Waterrand) en opdrachtnemer (Brink)
  Willen wij die ruimte zien voordat iemand instemt

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En het is 3 juni 2024
    En partijen spraken af: diensten met bij gunning een waarde van € 4.800.000

  Regel: De ruimte telt ook wat al is gewijzigd

    Scenario: Wat nog past als kleine wijziging
      Als Brink voorstelt: een wijziging van € 60.000 volgens clausule "7.2"
      Dan laat de wet € 161.000 over voor een kleine wijziging

    Scenario: Meer dan de helft erbij past niet onder onvoorzien
      Gegeven dat Brink voorstelde: de afspraak "Elke dag de ramen"
      Als Brink vastlegt dat het voorstel € 2.400.001 waard is
      Dan zegt de wet van onvoorziene omstandigheden: "Regel niet gehaald"

  Regel: Wat niets van het contract raakt, blijft vrij

    Scenario: Van een doel vraagt de wet niets
      Als Brink voorstelt: het doel "Stille scholen"
      Dan vraagt de wet niets van het voorstel

    Scenario: Een sleutelpersoon die bij de gunning telde vertrekt
      Gegeven dat Brink voorstelde: de afspraak "Een andere objectleider"
      Als Waterrand vastlegt dat het voorstel raakt wat bij de gunning telde
      Dan is de vraag "er waren geen andere gegadigden of inschrijvingen geweest" gesteld
