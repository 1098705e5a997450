# language: nl
@S1.4
Functionaliteit: Zij, wij, ik
  Om eerst aan het belang van de ander te denken
  Als partij die iets voorstelt
  Willen wij dat een voorstel begint met wat het de ander brengt

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En het is 3 juni 2024

  Regel: Zonder wat het de ander brengt is een voorstel niet af

    @http
    Scenario: Een voorstel dat over de ander zwijgt wordt niet gelegd
      Als Brink vraagt om het doel "Vast werk" en zwijgt over Waterrand
      Dan wordt dit geweigerd: "Schrijf eerst wat het voorstel de andere partij brengt."

    Scenario: Een voorstel zegt eerst wat het hen brengt, dan ons, dan mij
      Als Brink voorstelt: het doel "Vast werk"
      Dan zegt het voorstel wat het hen, ons en mij brengt
