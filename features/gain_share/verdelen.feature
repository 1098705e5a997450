# language: nl
Functionaliteit: Een gezamenlijk voordeel verdelen
  Om samen naar besparingen te blijven zoeken
  Als opdrachtgever (Waterrand) en opdrachtnemer (Brink)
  Willen wij tekenen wie welk deel krijgt

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En het is 3 juni 2024

  Regel: Wie deelt in het voordeel, deelt ook in het verlies

    Scenario: Een voordeel wordt verdeeld
      Gegeven dat Waterrand voorstelde € 90.000 te verdelen: Waterrand € 42.000, Brink € 48.000
      Als Brink instemt
      Dan zegt de geschiedenis: "Partijen verdeelden € 90.000 van “Zonnepanelen”: Waterrand € 42.000; Brink € 48.000."

    Scenario: Een verlies wordt verdeeld
      Gegeven dat Brink voorstelde een verlies van € 10.000 samen te dragen
      Als Waterrand instemt
      Dan zegt de geschiedenis: "Partijen verdeelden € -10.000 van “Zonnepanelen”: Waterrand € -5.000; Brink € -5.000."
