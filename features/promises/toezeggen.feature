# language: nl
Functionaliteit: Iets toezeggen voor een dag
  Om op elkaars woord te kunnen bouwen
  Als elk van beide partijen
  Willen wij dat een toezegging een dag heeft en iemand die erop rekent

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En het is 3 juni 2024
    En dat Brink "Een planning per school" voor 1 juli 2024 toezegde

  Regel: Een toezegging telt zodra de ander haar aanvaardt

    Scenario: Toegezegd, aanvaard en nagekomen
      Gegeven dat Waterrand de toezegging aanvaardde
      Als Brink de toezegging nakomt
      Dan zegt de geschiedenis: "Brink kwam toezegging 1 na."

    Scenario: Wie toezegt, aanvaardt niet zelf
      Als Brink de toezegging aanvaardt
      Dan wordt dit geweigerd: "Toezegging 1 is van jezelf."

  Regel: Alleen wie erop rekent, scheldt kwijt

    Scenario: De ander scheldt een toezegging kwijt
      Als Waterrand de toezegging kwijtscheldt: "De scholen sluiten."
      Dan zegt de geschiedenis: "Waterrand schold toezegging 1 kwijt: De scholen sluiten."
