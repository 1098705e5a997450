# language: nl
@S2.10
Functionaliteit: Een tijdelijke coalitie
  Om samen te maken wat niemand alleen kan
  Als drie organisaties
  Willen wij voor bepaalde tijd op dezelfde regels samenwerken

  Achtergrond:
    Gegeven het is 1 maart 2024

  Regel: Wat drie afspreken, vraagt de instemming van drie

    Scenario: Drie organisaties openen een coalitie met een einddatum
      Als Waterrand, Brink en Delta een coalitie openen tot en met 31 december 2025
      Dan eindigt het contract op 31 december 2025

    Scenario: Twee van de drie is niet genoeg
      Gegeven dat Waterrand, Brink en Delta een coalitie openden tot en met 31 december 2025
      En dat Waterrand voorstelde: het doel "Kringloop van bedrijfskleding"
      Als Brink instemt
      Dan wordt op het antwoord van Delta gewacht

    Scenario: Met de derde erbij geldt het
      Gegeven dat Waterrand, Brink en Delta een coalitie openden tot en met 31 december 2025
      En dat Waterrand voorstelde: het doel "Kringloop van bedrijfskleding"
      En dat Brink instemde
      Als Delta instemt
      Dan geldt het doel "Kringloop van bedrijfskleding"
