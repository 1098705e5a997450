# language: nl
Functionaliteit: Het werk afronden
  Om te weten wanneer een contract klaar is
  Als elk van beide partijen
  Willen wij aanvaarding, laatste factuur en eindafrekening vastleggen

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En partijen spraken af: dat Brink "Sleutels" overdraagt aan Waterrand, uiterlijk 31 december 2027
    En het is 10 januari 2028

  Regel: Het werk wordt één keer definitief aanvaard en gefactureerd

    Scenario: Een tweede laatste factuur
      Gegeven dat Waterrand het werk definitief aanvaardde
      En dat Brink de laatste factuur van € 45.000 stuurde
      Als Brink de laatste factuur van € 1.000 stuurt
      Dan wordt dit geweigerd: "Verbeter die, of neem die eerst terug."

  Regel: Ieder doet zijn eigen deel

    Scenario: Wie ontvangt, draagt niet over
      Als Waterrand "Sleutels" overdraagt
      Dan wordt dit geweigerd: "Brink draagt Sleutels over."

    Scenario: De eindafrekening is van beiden
      Gegeven dat Waterrand als eindafrekening opmaakte: Waterrand betaalt Brink € 2.500 voor "Meerwerk"
      Als Brink de eindafrekening bevestigt
      Dan zegt de geschiedenis: "Alle partijen staan achter eindafrekening 1."

    Scenario: Een saldo wordt pas betaald als de afrekening vaststaat
      Gegeven dat Waterrand als eindafrekening opmaakte: Waterrand betaalt Brink € 2.500 voor "Meerwerk"
      Als Brink het saldo ontvangt
      Dan wordt dit geweigerd: "De eindafrekening wacht op Brink."
