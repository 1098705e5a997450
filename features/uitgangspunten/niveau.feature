# language: nl
Functionaliteit: Het niveau van partnerschap is een claim met bewijs
  Om onszelf niet hoger in te schatten dan we zijn
  Als elk van de partijen
  Willen wij het niveau samen vaststellen, naast wat uit de cijfers blijkt

  Achtergrond:
    Gegeven het is 1 maart 2024
    En Waterrand, Brink en Delta hebben een coalitie tot en met 31 december 2027
    En partijen spraken af: niveau 3 van de piramide, want "Wij plannen samen"

  @S3.1
  Regel: Omhoog of omlaag gaat samen, en de cijfers staan ernaast

    Scenario: De claim staat naast wat uit de cijfers blijkt
      Als het 2 maart 2024 is
      Dan toont het thema "De relatie zoals afgesproken" bij "Niveau dat jullie claimen": "3. Operationeel partnerschap"
      En toont het thema "De relatie zoals afgesproken" bij "Hoger geclaimd dan blijkt": "ja"

    Scenario: Omlaag vraagt de instemming van allen
      Gegeven dat Brink voorstelde: niveau 2 van de piramide, want "Minder overleg"
      Als Waterrand instemt
      Dan toont het thema "De relatie zoals afgesproken" bij "Niveau dat jullie claimen": "3. Operationeel partnerschap"

  @S3.6
  Regel: Een wilde tuin vraagt vertrouwen, gelijkheid en een doel voorbij winst

    Scenario: Zonder vertrouwen en doel geen wilde tuin
      Als Brink voorstelt: niveau 5 van de piramide, want "Alles groeit"
      Dan wordt dit geweigerd: "drie kwart van wat in een jaar verviel"

    Scenario: Met drie gelijke partijen, vertrouwen en een groter doel wel
      Gegeven partijen spraken af: het doel "Schoon water" voor iedereen buiten de partijen
      En dat elke partij een toezegging nakwam
      Als partijen afspreken: niveau 5 van de piramide, want "Alles groeit"
      Dan toont het thema "De relatie zoals afgesproken" bij "Niveau dat jullie claimen": "5. Metasysteem"
