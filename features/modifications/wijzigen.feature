# language: nl
Functionaliteit: Een overheidscontract wijzigen
  Om binnen het aanbestedingsrecht te blijven
  Als opdrachtgever (Waterrand) en opdrachtnemer (Brink)
  Willen wij elke wijziging vastleggen met haar grond en bedrag

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En het is 3 juni 2024
    En partijen spraken af: diensten met bij gunning een waarde van € 4.800.000

  Regel: De prijs beweegt mee zoals vooraf bepaald

    Scenario: Een indexering telt vanaf de gunning
      Gegeven dat Brink voorstelde: een indexering van 3 % sinds de gunning
      Als Waterrand instemt
      Dan zegt de geschiedenis: "Partijen pasten een indexering toe van 3 % sinds de gunning."

    Scenario: Een wijziging volgens een clausule
      Gegeven dat Brink voorstelde: een wijziging van € 110.000 volgens clausule "7.2"
      Als Waterrand instemt
      Dan zegt de geschiedenis: "Partijen wijzigden het contract met € 110.000, als herzieningsclausule of optie (72 lid 1 a), clausule 7.2."

  Regel: Een getal is geen toestemming

    Scenario: Mensen oordelen, met hun redenen
      Als Waterrand oordeelt dat de aard gelijk blijft
      Dan zegt de geschiedenis: "Anneke de Wit oordeelde namens Waterrand: “de algemene aard van de opdracht blijft gelijk”, ja. Het blijft schoonmaak."
