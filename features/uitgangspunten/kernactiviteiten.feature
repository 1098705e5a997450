# language: nl
Functionaliteit: Wat we uitbesteden en wie verantwoordelijk blijft
  Om te blijven wie we zijn en de eindklant niet te laten zoeken
  Als elk van beide partijen
  Willen wij zeggen wat kern is en wie voor een levering instaat

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En het is 3 juni 2024

  @S2.1
  Regel: Een uitbestede activiteit is kern of niet, en dat verandert met een reden

    Scenario: Wat eerst geen kern was, wordt het
      Gegeven dat Waterrand "Storingsdienst" als geen kern aan Brink uitbesteedde
      Als Waterrand "Storingsdienst" opnieuw als kern merkt: "Bewoners bellen ons"
      Dan toont het thema "Wie doet wat" bij "Uitbestede activiteiten": "kern, 3 juni 2024, Bewoners bellen ons"

    Scenario: Een tweede uitbesteding verandert het merk niet stilzwijgend
      Gegeven dat Waterrand "Storingsdienst" als geen kern aan Brink uitbesteedde
      Als Waterrand "Storingsdienst" als kern aan Brink uitbesteedt
      Dan wordt dit geweigerd: "Merk haar opnieuw met een reden, of kies een andere korte naam."

  @S2.2
  Regel: Voor elke levering is één partij verantwoordelijk tegenover de eindklant

    @http
    Scenario: Een tweede verantwoordelijke wordt geweigerd
      Gegeven partijen spraken af: Brink verantwoordelijk voor "Schone scholen"
      Als Waterrand voorstelt: Waterrand verantwoordelijk voor "Schone scholen"
      Dan wordt dit geweigerd: "niemand ernaast."

    Scenario: De verantwoordelijkheid gaat met een reden over
      Gegeven partijen spraken af: Brink verantwoordelijk voor "Schone scholen"
      Als partijen afspreken: "Schone scholen" van Brink naar Waterrand
      Dan toont het thema "Wie doet wat" bij "Leveringen": "Schone scholen, De leerlingen, Waterrand"
