# language: nl
Functionaliteit: Een tweede persoon bevestigt wie vertrekt
  Om te vertrouwen dat niemand in zijn eentje over mensen beslist
  Als elk van beide partijen
  Willen wij dat een tweede van ons bevestigt wie niet langer handelt

  Achtergrond:
    Gegeven het is 1 december 2023
    En Waterrand en Brink hebben een gezamenlijk dossier
    En dat Brink "Carla Smit" als contractmanager aanwees
    En dat Brink "Carla Smit" afmeldde

  Regel: De enige ander krijgt de tijd om zelf te bevestigen

    Scenario: Wie vertrekt, bevestigt het zelf
      Als "Carla Smit" van Brink dit bevestigt
      Dan wordt Brink gebonden door Bram Brink

    Scenario: Binnen twee weken beslist de vrager niet alleen
      Gegeven het is 14 december 2023
      Als "Bram Brink" van Brink dit bevestigt
      Dan wordt dit geweigerd: "Vanaf 15 december 2023 kun je het alleen."

    Scenario: Na twee weken zonder antwoord vertrekt deze persoon
      Gegeven het is 15 december 2023
      Als "Bram Brink" van Brink dit bevestigt
      Dan zegt de geschiedenis: "Persoon 3 handelt niet langer namens Brink, op het woord van één."

    Scenario: Niemand houdt het eigen vertrek tegen
      Als "Carla Smit" van Brink dit afwijst: "Ik blijf"
      Dan wordt dit geweigerd: "Dit gaat over jezelf."
