# language: nl
@S2.3
Functionaliteit: De juiste partner kiezen
  Om te kiezen op wat samen verder brengt
  Als elk van beide partijen
  Willen wij elkaar beoordelen op criteria die wij samen kozen

  Achtergrond:
    Gegeven het is 1 december 2023
    En Waterrand en Brink hebben een gezamenlijk dossier

  Regel: Al leverancier zijn is geen criterium

    Scenario: Wie er al zit, krijgt daar niets voor
      Als Waterrand voorstelt: de criteria "Huidige leverancier" voor 2 en "Oprechte interesse in de ander" voor 1
      Dan wordt dit geweigerd: "“huidige-leverancier” beloont wie het werk al heeft."

  Regel: De score is het gewogen oordeel van alle anderen

    Scenario: Het gewicht telt
      Gegeven partijen spraken af: de criteria "Oprechte interesse in de ander" voor 3 en "Bereid om te investeren" voor 1
      Als Waterrand Brink een 4 geeft op "Oprechte interesse in de ander" en 2 op "Bereid om te investeren"
      Dan toont het thema "Partnerkeuze" bij "Gewogen scores": "Brink, 3,5, Waterrand"
      En toont het thema "Partnerkeuze" bij "Gewogen scores": "Waterrand, niet bekend, geen"

    Scenario: Zonder alle criteria is er geen score
      Gegeven partijen spraken af: de gebruikelijke criteria voor een partner
      Als Brink Waterrand een 5 geeft op "Bereid om te investeren"
      Dan toont het thema "Partnerkeuze" bij "Gewogen scores": "Waterrand, niet bekend, Brink"

    Scenario: Nieuwe criteria beginnen opnieuw
      Gegeven partijen spraken af: de gebruikelijke criteria voor een partner
      En dat Waterrand Brink een 4 gaf op elk criterium
      En partijen spraken af: de criteria "Veiligheid" voor 3 en "Voordeel dat verder gaat dan geld" voor 1
      Als Waterrand Brink een 2 geeft op "Veiligheid"
      Dan toont het thema "Partnerkeuze" bij "Gewogen scores": "Brink, niet bekend, Waterrand"
