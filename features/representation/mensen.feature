# language: nl
Functionaliteit: Mensen die namens een partij handelen
  Om te weten wiens woord telt
  Als elk van beide partijen
  Willen wij zelf aanwijzen wie ons bindt en wie voorstelt

  Achtergrond:
    Gegeven het is 1 december 2023
    En dat opdrachtgever Waterrand een dossier opende met opdrachtnemer Brink
    En dat "Bram Brink" namens Brink toetrad
    En dat Brink "Carla Smit" als contractmanager aanwees

  Regel: Een partij wijst haar eigen mensen aan

    Scenario: Een tweede sleutelfunctionaris
      Gegeven dat Brink "Dina Vos" als sleutelfunctionaris aanwees
      Als "Carla Smit" van Brink dit bevestigt
      Dan wordt Brink vertegenwoordigd door Bram Brink, Carla Smit en Dina Vos

    Scenario: Wie vertrekt, handelt niet meer
      Gegeven dat Brink "Carla Smit" afmeldde
      Als "Carla Smit" van Brink dit bevestigt
      Dan wordt Brink gebonden door Bram Brink

  Regel: Een contractmanager stelt voor, een sleutelfunctionaris bindt

    Scenario: Een voorstel van de contractmanager ligt op tafel
      Als "Carla Smit" van Brink voorstelt: het doel "Vast werk"
      Dan is het voorstel nog op tafel

    Scenario: De contractmanager stemt niet in
      Gegeven dat Waterrand voorstelde: het doel "Vast werk"
      Als "Carla Smit" van Brink instemt
      Dan wordt dit geweigerd: "Jouw rol staat dit niet toe."
