# language: nl
@S3.11
Functionaliteit: Gereed om samen te werken
  Om te groeien naar echt partnerschap
  Als elk van beide organisaties
  Willen wij onszelf door de jaren beoordelen op doel, samenwerking en cultuur

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En het is 5 februari 2024

  Regel: Negen dimensies in drie gebieden, voor elke organisatie

    Scenario: Een half wiel draait niet
      Als Brink zijn gereedheid alleen op "Leren" beoordeelt
      Dan wordt dit geweigerd: "Elke dimensie heeft een score. Nog te doen: Gedeelde bedoeling, Impact voorbij winst"

    Scenario: Beide organisaties staan naast elkaar
      Gegeven dat Waterrand zichzelf voor doel 4, samenwerking 3, cultuur 2 gaf
      Als Brink zichzelf voor doel 2, samenwerking 3, cultuur 5 geeft
      Dan toont het thema "Gereedheid" bij "Nu": "Waterrand, 5 februari 2024, 4, 3, 2"
      En toont het thema "Gereedheid" bij "Per dimensie": "cultuur, Openheid, Waterrand 2 en Brink 5, 3"

    Scenario: De ontwikkeling is door de jaren te zien
      Gegeven dat Brink zichzelf voor doel 2, samenwerking 3, cultuur 3 gaf
      En het is 3 februari 2025
      Als Brink zichzelf voor doel 3, samenwerking 4, cultuur 4 geeft
      Dan toont het thema "Gereedheid" bij "Door de tijd": "Brink, 5 februari 2024, 2, 3, 3"
      En toont het thema "Gereedheid" bij "Door de tijd": "Brink, 3 februari 2025, 3, 4, 4"

  Regel: Partijen kiezen zelf de dimensies

    Scenario: Een eigen dimensie hoort erbij
      Gegeven partijen spraken af: het gereedheidswiel met "Duurzaamheid" in plaats van "Openheid"
      Als Brink zichzelf voor doel 2, samenwerking 3, cultuur 3 geeft
      Dan wordt dit geweigerd: "“Openheid” staat niet op het wiel."
