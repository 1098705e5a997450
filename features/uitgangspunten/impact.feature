# language: nl
@S3.9 @S3.10
Functionaliteit: Wat de relatie brengt
  Om te zien wat samenwerken oplevert, ook buiten de cijfers
  Als elk van beide partijen
  Willen wij impact en resultaten vastleggen naar wie en wat

  Achtergrond:
    Gegeven Waterrand en Brink hebben een contract van 1 januari 2024 tot en met 31 december 2027
    En het is 3 juni 2024

  @S3.9
  Regel: Impact raakt een organisatie, klanten, medewerkers of de samenleving

    Scenario: Impact op medewerkers noemt van wie zij zijn
      Als Brink impact op medewerkers vastlegt: "Minder verloop"
      Dan wordt dit geweigerd: "Zeg van welke partij."

    Scenario: Ook nadelige impact wordt vastgelegd
      Als Waterrand nadelige impact op de samenleving vastlegt: "Meer ritten"
      Dan toont het thema "Wat de relatie brengt" bij "Wie het raakt": "de samenleving, 0, 1"
      En toont het thema "Wat de relatie brengt" bij "Wie het raakt": "klanten, 0, 0"

  @S3.10
  Regel: Een resultaat heeft een van vijf soorten

    Scenario: Een resultaat als impact steunt op vastgelegde impact
      Als Brink een resultaat als impact vastlegt: "Schonere lucht"
      Dan wordt dit geweigerd: "Leg eerst de impact vast en noem die hier."

    Scenario: Met vastgelegde impact telt het resultaat
      Gegeven dat Brink impact op de samenleving vastlegde: "Minder ritten"
      Als Waterrand een resultaat bij impact 1 vastlegt: "Schonere lucht"
      Dan toont het thema "Wat de relatie brengt" bij "Resultaten naar soort": "impact, 1"
      En toont het thema "Wat de relatie brengt" bij "Resultaten naar soort": "naadloze reis, 0"
