# language: nl
Functionaliteit: Een controleur leest een tijd mee
  Om een buitenstaander over de relatie te laten oordelen
  Als elk van beide partijen
  Willen wij dat een controleur meeleest tot een dag, en zien wat is gelezen

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En het is 3 juni 2024
    En dat Brink "Olga Smit" van Zicht als controleur aanwees tot en met 30 juni 2024

  Regel: Een controleur leest en doet verder niets

    Scenario: Beide kanten zien wat de controleur bekeek
      Als "Olga Smit" van Zicht de tijdlijn leest
      Dan zien partijen dat "Olga Smit" de tijdlijn bekeek

    Scenario: Een controleur legt geen voorstel op tafel
      Als "Olga Smit" van Zicht voorstelt: het doel "Vast werk"
      Dan wordt dit geweigerd: "Jouw rol staat dit niet toe."

  Regel: Een controle eindigt, en duurt hooguit een jaar

    Scenario: Na het einde is er niets meer te lezen
      Gegeven dat Brink de controle beëindigde
      Als "Olga Smit" van Zicht de tijdlijn leest
      Dan wordt dit geweigerd: "Dit partnerschap bestaat niet, of is niet voor jou zichtbaar."

    Scenario: Een te late laatste dag
      Als Brink "Piet Pas" van Zicht als controleur aanwijst tot en met 1 juli 2025
      Dan wordt dit geweigerd: "Kies een dag van 3 juni 2024 tot en met 4 juni 2025."
