# language: nl
Functionaliteit: Een uitkomst open laten
  Om samen te ontdekken wat mogelijk is
  Als elk van beide partijen
  Willen wij een uitkomst alleen open laten met bedoeling en vertrouwen

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En het is 3 juni 2024

  Regel: Zonder mate van vertrouwen blijft geen uitkomst open

    Scenario: Over vertrouwen zwijgen volstaat niet
      Als Brink voorstelt: een open uitkomst voor "Gezonde gebouwen": "Vrolijke kinderen", zonder vertrouwen
      Dan wordt dit geweigerd: "blijft alleen open met de mate van vertrouwen"
