# language: nl
Functionaliteit: Een waarschuwing samen opvolgen
  Om van een waarschuwing iets goeds te maken
  Als elk van beide partijen
  Willen wij op tijd praten, doen wat nodig is en bedanken

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En partijen spraken af: binnen 7 dagen na een waarschuwing te praten
    En het is 3 juni 2024
    En dat Brink vroegtijdig voor "Krapte" waarschuwde

  Regel: Een waarschuwing vraagt binnen de afgesproken tijd een gesprek

    Scenario: Een gesprek dat uitblijft is te zien
      Als het 11 juni 2024 is
      Dan toont het thema "Vroegtijdige waarschuwingen" bij "Waarschuwingen": "10 juni 2024, geen, ja, nee"

    Scenario: Zonder gesprek geen acties
      Als Waterrand bij "Krapte" vastlegt: Brink doet "Werven", uiterlijk 1 juli 2024
      Dan wordt dit geweigerd: "Praat eerst, leg dan vast wat jullie besloten."

  Regel: Een waarschuwing wordt samen gesloten, en mag helpen

    Scenario: Met open acties is zij niet afgehandeld
      Gegeven dat Waterrand het gesprek over "Krapte" vastlegde
      En dat Waterrand bij "Krapte" vastlegde: Brink doet "Werven", uiterlijk 1 juli 2024
      Als Waterrand de waarschuwing "Krapte" afgehandeld noemt
      Dan wordt dit geweigerd: "Aan krapte zijn deze acties niet klaar: 1."

    Scenario: Wie gewaarschuwd is, zegt of het hielp
      Als Brink zegt dat de waarschuwing "Krapte" hielp
      Dan wordt dit geweigerd: "Je waarschuwde zelf voor krapte."
