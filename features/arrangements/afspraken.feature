# language: nl
Functionaliteit: Eigen afspraken
  Om elke afspraak op één plek te hebben
  Als opdrachtgever (Waterrand) en opdrachtnemer (Brink)
  Willen wij ook vastleggen wat bij geen andere soort afspraak past

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En het is 3 juni 2024

  Regel: Een afspraak geldt als beiden instemmen

    Scenario: Een eigen afspraak
      Gegeven dat Waterrand voorstelde: de afspraak "Gedeelde berging": "Brink beheert de sleutel."
      Als Brink instemt
      Dan zegt de geschiedenis: "Partijen maakten de afspraak “Gedeelde berging”. Brink beheert de sleutel."

    Scenario: Een losgelaten afspraak kan opnieuw worden gemaakt
      Gegeven partijen spraken af: de afspraak "Stille uren"
      En partijen spraken af de afspraak "Stille uren" los te laten
      Als Brink voorstelt: de afspraak "Stille uren"
      Dan wordt op het antwoord van Waterrand gewacht
