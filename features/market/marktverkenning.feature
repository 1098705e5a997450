# language: nl
Functionaliteit: De markt verkennen
  Om te weten wat de markt biedt voordat we verdergaan
  Als opdrachtgever (Waterrand) en opdrachtnemer (Brink)
  Willen wij afspreken of we kijken, en vastleggen dat het is gebeurd

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En het is 3 juni 2024

  Regel: Samen afgesproken, samen opgeheven

    Scenario: De plicht wordt opgeheven
      Gegeven dat Brink voorstelde de markt niet te verkennen
      Als Waterrand instemt
      Dan zegt de geschiedenis: "Partijen spraken af of de markt voor een optie wordt verkend: nee, 270 dagen vooraf."

    Scenario: Ook zonder optie mag een partij kijken
      Als Waterrand de markt verkent
      Dan zegt de geschiedenis: "Waterrand verkende de markt."
