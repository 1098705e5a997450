# language: nl
Functionaliteit: Vastleggen wat de relatie oplevert
  Om te onthouden wat samenwerken brengt
  Als elk van beide partijen
  Willen wij resultaten onder hun soort zien

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En het is 3 juni 2024

  Regel: Een resultaat staat onder zijn soort

    Scenario: Een resultaat als ontzorging
      Als Waterrand een resultaat als ontzorging vastlegt: "Eén aanspreekpunt"
      Dan zegt de geschiedenis: "Waterrand legde een resultaat vast als ontzorging: “Eén aanspreekpunt”."

  Regel: Een idee wordt herschreven tot iemand het beantwoordt

    Scenario: Een idee dat niemand beantwoordde
      Gegeven dat Brink het idee "Overdag schoonmaken" indiende
      Als Brink het idee herschrijft als "Overdag werken"
      Dan zegt de geschiedenis: "Brink diende idee 1 in: “Overdag werken”."
