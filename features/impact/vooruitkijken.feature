# language: nl
Functionaliteit: Zien wat een voorstel zou veranderen
  Om te weten waarmee we instemmen
  Als elk van beide partijen
  Willen wij vooraf zien wat verandert, en het daarna zo terugvinden

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En partijen spraken af: lonen voor 60 % van de prijs, gedragen door Brink
    En het is 3 juni 2024
    En partijen spraken af: diensten met bij gunning een waarde van € 4.800.000

  Regel: Vooruitkijken toont wat is naast wat zou zijn

    Scenario: De helft van de loonschokken gaat naar de opdrachtgever
      Als Brink voorstelt dat Waterrand 50 % van de lonen draagt
      Dan draagt Brink van een standaardschok in de lonen € 72.000, dan € 36.000

    Scenario: Een langere looptijd verschuift de laatste dag
      Als Brink voorstelt: een looptijd van 1 januari 2024 tot en met 31 december 2028
      Dan verschuift de laatste dag van 31 december 2027 naar 31 december 2028

    Scenario: Een doel verandert niets aan wie wat draagt
      Als Brink voorstelt: het doel "Stille scholen"
      Dan verandert het voorstel niet wie wat draagt

  Regel: Alleen naar wat op tafel ligt kijken we vooruit

    Scenario: Wat van tafel is heeft geen vooruitblik
      Gegeven dat Brink voorstelde: het doel "Stille scholen"
      En dat Brink het voorstel introk
      Als Waterrand vooruitkijkt naar het voorstel
      Dan wordt dit geweigerd: "Voorstel 4 ligt niet op tafel."
