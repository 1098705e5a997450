# language: nl
Functionaliteit: De waarde bij gunning
  Om te weten waarvan een grens een deel is
  Als partijen bij één contract
  Willen wij die waarde afspreken waar aanbestedingsrecht geldt

  Regel: Onder privaatrecht zijn partijen vrij

    Scenario: Zonder aanbestedingsrecht is er geen gunning
      Gegeven Waterrand en Brink hebben een gezamenlijk dossier onder privaatrecht
      Als Waterrand voorstelt: diensten met bij gunning een waarde van € 4.800.000
      Dan wordt dit geweigerd: "Voor dit contract geldt geen aanbestedingsrecht."
