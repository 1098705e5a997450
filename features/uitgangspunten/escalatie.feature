# language: nl
@S1.15
Functionaliteit: Een geschil gaat trede voor trede omhoog
  Om onenigheid dichtbij op te lossen en toch niet te laten liggen
  Als elk van beide partijen
  Willen wij een ladder met klokken en een uitweg uit een impasse

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En partijen spraken af: een ladder: "De werkvloer" 10 dagen, "De stuurgroep" 20 dagen
    En het is 3 juni 2024
    En dat Brink het geschil "Telt de gymzaal mee?" vastlegde

  Regel: Een geschil staat op een trede met een klok

    Scenario: Een trede overslaan kan niet
      Als Brink het geschil naar trede 3 brengt: "Naar de rechter."
      Dan wordt dit geweigerd: "gaat één trede tegelijk omhoog. De volgende is trede 2."

    Scenario: Wie de termijn laat lopen, ziet dat
      Als het 14 juni 2024 is
      Dan moet het geschil op 13 juni 2024 zijn opgelost
      En toont het thema "Geschillen" bij "Open geschillen": "1, De werkvloer, 13 juni 2024, ja"

  Regel: Een impasse heeft een begin, een duur en een uitweg

    Scenario: Escalatie is een uitweg
      Gegeven dat Brink vastlegde dat het geschil vastloopt: "We vallen in herhaling."
      En het is 10 juni 2024
      Als Waterrand het geschil naar trede 2 brengt: "De stuurgroep beslist."
      Dan toont het thema "Geschillen" bij "Impasses": "3 juni 2024, 10 juni 2024, 7, Naar de stuurgroep"
      En moet het geschil op 30 juni 2024 zijn opgelost
