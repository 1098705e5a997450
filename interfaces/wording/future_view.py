"""Words of the view about how long the relationship can go on."""

from interfaces.wording.entries import Words, named

NAMES = {
    "FutureView": named(
        "What lies ahead",
        "Wat er voor ons ligt",
        "How long you can go on together, and by when a public contract must be re-tendered however healthy it is. "
        "This is no legal advice.",
        "Hoe lang jullie samen verder kunnen, en wanneer een overheidsopdracht opnieuw moet worden aanbesteed, hoe "
        "gezond ook. Dit is geen juridisch advies.",
    ),
    "OptionStillOpen": named("Option", "Optie"),
}

FIELDS = {
    "FutureView.outlook": named("Outlook", "Vooruitzicht"),
    "FutureView.retender_by": named("Re-tender by", "Opnieuw aanbesteden uiterlijk op"),
    "FutureView.legal_reason": named("Legal reason", "Juridische reden"),
    "FutureView.health": named("Health", "Gezondheid"),
    "FutureView.headline": named(
        "Fairness",
        "Billijkheid",
        "Healthy from 60 % on. Unknown while a dimension lacks evidence.",
        "Gezond vanaf 60 %. Onbekend zolang voor een dimensie bewijs ontbreekt.",
    ),
    "FutureView.level": named("Proven level of partnership", "Gebleken niveau van samenwerking"),
    "FutureView.last_day": named("Last day now", "Laatste dag nu"),
    "FutureView.last_possible_day": named("Last possible day", "Uiterste einddatum"),
    "FutureView.options": named("Options ahead", "Opties die nog komen"),
    "OptionStillOpen.title": named("Option", "Optie"),
    "OptionStillOpen.end": named("Extends until", "Verlengt tot en met"),
    "OptionStillOpen.notice_deadline": named("Decide by", "Beslissen uiterlijk op"),
}

VALUES = {
    "Outlook.healthy_yet_retender": Words("healthy, yet must be re-tendered", "gezond, en toch opnieuw aanbesteden"),
    "Outlook.retender": Words("must be re-tendered", "opnieuw aanbesteden"),
    "Outlook.healthy_and_free": Words(
        "healthy, and free to go on as long as you agree", "gezond, en vrij om verder te gaan zolang jullie willen"
    ),
    "Outlook.free": Words("free to go on as long as you agree", "vrij om verder te gaan zolang jullie willen"),
    "Outlook.no_term": Words("no term agreed yet", "nog geen looptijd afgesproken"),
    "Health.healthy": Words("healthy", "gezond"),
    "Health.strained": Words("strained", "onder spanning"),
    "Health.unknown": Words("unknown", "onbekend"),
    "LegalReason.procured_for_no_longer": Words(
        "It was procured for no longer; more is another contract (Directive 2014/24, article 72(5); Aanbestedingswet "
        "2012, article 2.163a).",
        "Voor langer is niet aanbesteed; meer is een andere opdracht (Richtlijn 2014/24, artikel 72, vijfde lid; "
        "Aanbestedingswet 2012, artikel 2.163a).",
    ),
    "LegalReason.ends_by_notice": Words("The contract ends by notice.", "Het contract eindigt door opzegging."),
}
