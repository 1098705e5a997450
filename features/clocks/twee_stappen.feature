# language: nl
Functionaliteit: Zwijgen na een aanspraak, in twee stappen
  Om niets ongemerkt te verliezen of te winnen
  Als opdrachtgever (Waterrand) en opdrachtnemer (Brink)
  Willen wij dat zwijgen pas telt na een herinnering

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En het is 3 juni 2024
    En partijen spraken af: een tweestapsclausule van 1 week
    En dat Brink ontdekte: "Lek dak"

  Regel: Wie acht weken niets zegt, verliest het recht

    Scenario: Het recht vervalt op de dag na de laatste
      Als niemand tot 30 juli 2024 iets doet
      Dan zegt de geschiedenis: "Het recht van aanspraak A1 is vervallen: er is tot en met 29 juli 2024 niets gezegd."

    Scenario: Op de laatste dag vervalt er nog niets
      Gegeven het is 29 juli 2024
      Als het recht door zwijgen vervalt
      Dan wordt dit geweigerd: "Zwijgen doet dit niet"

  Regel: Een antwoord dat uitblijft, telt twee weken na de herinnering

    Scenario: Alleen een week zwijgen verandert niets
      Gegeven dat Brink de aanspraak meldde
      Als niemand tot 1 december 2024 iets doet
      Dan is er sindsdien niets vastgelegd

    Scenario: Zwijgen na de herinnering is aanvaarden
      Gegeven dat Brink de aanspraak meldde
      En het is 11 juni 2024
      En dat Brink aan het antwoord herinnerde
      Als niemand tot 26 juni 2024 iets doet
      Dan zegt de geschiedenis: "Aanspraak A1 geldt als aanvaard (gemeld): er kwam tot en met 25 juni 2024 geen antwoord. Offerte uiterlijk op 17 juli 2024."
