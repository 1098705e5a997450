# language: nl
Functionaliteit: Wat de volgende contractmanager moet weten
  Om niets kwijt te raken als iemand gaat
  Als partij waarvan een sleutelpersoon vertrekt
  Willen wij dat het dossier vertelt wat openstaat, naast wat de vertrekker schreef

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En het is 3 juni 2024

  Regel: Wat openstaat volgt uit het dossier

    Scenario: Een toezegging waarop de ander rekent gaat mee
      Gegeven dat Brink "Nieuwe dweilen" voor 1 juli 2024 toezegde
      Als Waterrand de toezegging aanvaardt
      Dan toont het thema "Overdracht" bij "Open toezeggingen": "Nieuwe dweilen, Brink, 1 juli 2024, nee"

    Scenario: Wie vertrekt voegt toe wat nergens staat
      Gegeven dat "Bram Brink" voor Brink de visionair is
      En dat Brink het vertrek van de visionair op 30 juni 2024 vastlegde
      Als Brink het overdrachtsdossier van de visionair levert: "Bel eerst de conciërge."
      Dan toont het thema "Overdracht" bij "Opgeschreven door wie vertrekt": "visionair, Bram Brink, 30 juni 2024"
