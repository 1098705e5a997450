# language: nl
Functionaliteit: Meerwaarde en koers
  Om te blijven weten waarom we dit samen doen
  Als beide partijen
  Willen wij elk jaar de meerwaarde bespreken en geregeld herijken

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En het is 3 juni 2024

  @S4.9
  Regel: De meerwaarde is door beiden benoemd en wordt elk jaar besproken

    Scenario: Een gemiste bespreking is te zien
      Gegeven dat Brink de meerwaarde "Vast werk", € 20.000 per jaar waard, benoemde
      En dat Waterrand de meerwaarde "Gezonde scholen" benoemde
      En dat het 4 juni 2025 is
      Als Waterrand de meerwaarde "Gezonde scholen" benoemt
      Dan toont het thema "Meerwaarde en koers" bij "Bespreking gemist": "ja"

  @S3.13
  Regel: Een afgesproken herijking blijft openstaan tot beiden spraken

    Scenario: De herijking wacht op de ander
      Gegeven partijen spraken af: om de 6 maanden te herijken
      Als Brink bij de herijking concludeert: "De koers klopt."
      Dan wacht de herijking tot en met 3 december 2024 op Waterrand

    Scenario: Een gemiste herijking is te zien
      Gegeven partijen spraken af: om de 6 maanden te herijken
      Als niemand tot 4 december 2024 iets doet
      Dan toont het thema "Meerwaarde en koers" bij "Herijking gemist": "ja"
