# language: nl
Functionaliteit: Een voorstel naast het aanbestedingsrecht
  Om te weten wat we mogen afspreken
  Als opdrachtgever (Waterrand) en opdrachtnemer (Brink)
  Willen wij elk voorstel naast elke grond leggen voordat iemand instemt

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En het is 3 juni 2024
    En partijen spraken af: diensten met bij gunning een waarde van € 4.800.000

  Regel: Een clausule draagt een wijziging alleen zoals zij luidt

    Scenario: Wie de clausule volgt, laat nog een oordeel over
      Gegeven dat Brink voorstelde: een wijziging van € 110.000 volgens clausule "7.2"
      Als Brink vastlegt dat het voorstel de clausule volgt
      Dan zegt de wet van een herzieningsclausule: "Wacht op een oordeel"

    Scenario: Een andere prijs dan de clausule past er niet onder
      Gegeven dat Brink voorstelde: een wijziging van € 110.000 volgens clausule "7.2"
      Als Waterrand vastlegt dat het voorstel de clausule niet volgt
      Dan zegt de wet van een herzieningsclausule: "Regel niet gehaald"

    Scenario: Partijen die verschillend vaststellen, laten het open
      Gegeven dat Brink voorstelde: een wijziging van € 110.000 volgens clausule "7.2"
      En dat Brink vastlegde dat het voorstel de clausule volgt
      Als Waterrand vastlegt dat het voorstel de clausule niet volgt
      Dan zegt de wet van een herzieningsclausule: "Wacht op een feit"

  Regel: Wat nooit is voorgelegd, wordt niet getoetst

    Scenario: Over een voorstel dat er niet is valt niets vast te leggen
      Als Brink vastlegt dat voorstel 9 de clausule volgt
      Dan wordt dit geweigerd: "Er is geen voorstel 9. Kies een voorstel dat op tafel is gelegd."
