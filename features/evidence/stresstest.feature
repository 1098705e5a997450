# language: nl
Functionaliteit: Een stresstest als onderbouwing
  Om met dezelfde cijfers over een clausule te praten
  Als partijen bij één contract
  Willen wij een stresstest bij een voorstel die ieder van ons kan narekenen

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En partijen spraken af: lonen voor 60 % van de prijs, gedragen door Brink
    En dat de index van lonen sinds januari 2019 elk jaar 4 % steeg
    En dat Brink voorstelde dat Waterrand 100 % van de lonen draagt

  Regel: De onderbouwing ligt bij het voorstel waar zij over gaat

    Scenario: Partijen lezen wat elke clausule zou hebben gekost
      Als Waterrand een stresstest met een vaste prijs erbij legt
      Dan draagt Brink volgens het voorstel 0 %
      En draagt Brink bij een vaste prijs de hele schok

  Regel: Alleen wat gebeurd is, kan zich herhalen

    Scenario: Een jaar buiten de geschiedenis komt niet terug
      Als Waterrand een stresstest met 2019 opnieuw erbij legt
      Dan wordt dit geweigerd: "2019 valt niet helemaal in de geschiedenis. Kies een jaar van 2020 tot en met 2023."
