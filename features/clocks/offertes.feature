# language: nl
Functionaliteit: Offertes
  Om te weten wat een aanspraak waard is
  Als opdrachtgever (Waterrand) en opdrachtnemer (Brink)
  Willen wij een offerte, een antwoord erop, en zo nodig een eigen waardering

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En partijen spraken af: een tweestapsclausule van 1 week
    En dat Brink ontdekte: "Lek dak"
    En dat Brink de aanspraak meldde

  Regel: Een offerte komt als erom is gevraagd

    Scenario: Een afgewezen aanspraak vraagt geen offerte
      Gegeven dat Waterrand de aanspraak afwijst
      Als Brink € 4.500 offreert
      Dan wordt dit geweigerd: "staat ergens anders: afgewezen"

    Scenario: Een uitgebleven offerte wordt gewaardeerd door de ander
      Gegeven dat Waterrand om een offerte voor de aanspraak vraagt
      En het is 23 januari 2024
      Als Waterrand de aanspraak op € 3.000 waardeert
      Dan zegt de geschiedenis: "Waterrand waardeerde aanspraak A1 op € 3.000 en 0 dagen: Minder uren nodig."

    Scenario: Een aanvaarde offerte sluit de aanspraak
      Gegeven dat Waterrand om een offerte voor de aanspraak vraagt
      En dat Brink € 4.500 offreerde
      En dat Waterrand de offerte aanvaardt
      Als Brink de aanspraak intrekt
      Dan wordt dit geweigerd: "staat ergens anders: aanvaard"
