# language: nl
Functionaliteit: Weten of het past
  Om onoverbrugbare verschillen op tijd te zien
  Als elk van beide partijen
  Willen wij onze manier van werken, missie en normen naast elkaar leggen

  Achtergrond:
    Gegeven het is 1 december 2023
    En Waterrand en Brink hebben een gezamenlijk dossier

  @S0.13
  Regel: Of het past, beoordelen alle partijen

    Scenario: Beide partijen geven hun eigen oordeel
      Gegeven dat Waterrand oordeelde dat het past: "Ze zeggen waar het op staat."
      Als Brink oordeelt dat het botst: "Elk besluit gaat langs vijf tafels."
      Dan toont het thema "Cultuur" bij "Klik": "Partijen zien het verschillend"

  @S4.3
  Regel: Wat beide partijen onoverbrugbaar noemen, beëindigt de kennismaking

    Scenario: Verschillen staan naast elkaar
      Als Brink als verschil in werkwijze "Wie beslist" noemt: "de voorvrouw", niet "de directie"
      Dan toont het thema "Cultuur" bij "Verschillen": "Wie beslist, Brink, de voorvrouw, de directie, niet door ieder"

    Scenario: Eén partij houdt er de start mee tegen
      Gegeven alles voor een start is afgesproken tot en met 31 december 2027
      En dat Brink als verschil in normen "Zwart werk" noemde: "nooit", niet "soms"
      En dat Brink verschil 1 onoverbrugbaar noemde
      Als Waterrand het partnerschap start
      Dan wordt dit geweigerd: "Onoverbrugbaar genoemd: Zwart werk."

    Scenario: Als beide partijen het zo zien, houdt het op
      Gegeven dat Brink als verschil in missie "Winst" noemde: "een middel", niet "het doel"
      En dat Brink verschil 1 onoverbrugbaar noemde
      Als Waterrand verschil 1 onoverbrugbaar noemt
      Dan is het partnerschap beëindigd
      En toont het thema "Gezamenlijke start" bij "Gestopt voor de start": "een verschil is niet te overbruggen"
