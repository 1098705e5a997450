"""Words for weaknesses: where a party is less strong, and what keeps that from hurting."""

from interfaces.wording.entries import Words, named

NAMES = {
    "DiscloseWeakness": named(
        "Disclose a weakness",
        "Noem een zwakkere kant",
        "Where your party is less strong, and how you keep that from hurting. It asks courage of both.",
        "Waarin je partij minder sterk is, en hoe jullie schade voorkomen. Het vraagt moed van beide.",
    ),
    "MitigateWeakness": named(
        "Record that a mitigation is in place",
        "Leg vast dat een maatregel staat",
        "For the party that looks after it.",
        "Voor de partij die ervoor zorgt.",
    ),
    "WeaknessesView": named(
        "Weaknesses",
        "Zwakkere kanten",
        "Where each party says that it is less strong, and what keeps that from hurting.",
        "Waarin elke partij zegt minder sterk te zijn, en wat schade voorkomt.",
    ),
    "WeaknessRisk": named("Risk", "Risico"),
}

FIELDS = {
    "weakness": named("Weakness", "Zwakkere kant"),
    "DiscloseWeakness.title": named("Where is your party less strong?", "Waarin is je partij minder sterk?"),
    "mitigation": named("What keeps it from hurting", "Wat schade voorkomt"),
    "DiscloseWeakness.owner": named("Who looks after that?", "Wie zorgt daarvoor?"),
    "DiscloseWeakness.due": named("In place on", "Geregeld op"),
    "MitigateWeakness.outcome": named("What was done", "Wat er is gedaan"),
    "WeaknessesView.silent": named("Disclosed nothing yet", "Noemde nog niets"),
    "WeaknessesView.risks": named("Risks", "Risico's"),
    "WeaknessRisk.weakness": named("Number", "Nummer"),
    "WeaknessRisk.party": named("Party", "Partij"),
    "WeaknessRisk.title": named("Less strong in", "Minder sterk in"),
    "WeaknessRisk.owner": named("Looked after by", "Eigenaar"),
    "WeaknessRisk.due": named("In place on", "Geregeld op"),
    "WeaknessRisk.mitigated_on": named("In place since", "Geregeld sinds"),
    "WeaknessRisk.overdue": named("Overdue", "Te laat"),
}

EVENTS = {
    "WeaknessDisclosed": Words(
        "{by} disclosed weakness {weakness}: {title}. Mitigation: {mitigation}, by {owner} on {due}.",
        "{by} noemde zwakkere kant {weakness}: {title}. Maatregel: {mitigation}, door {owner} op {due}.",
    ),
    "WeaknessMitigated": Words(
        "{by} put the mitigation of weakness {weakness} in place: {outcome}",
        "{by} regelde de maatregel voor zwakkere kant {weakness}: {outcome}",
    ),
}

REFUSALS = {
    "MitigationDueTooEarly": Words(
        "{due} lies before the disclosure. Choose a later day.", "{due} ligt voor de melding. Kies een latere dag."
    ),
    "UnknownWeakness": Words(
        "There is no weakness {weakness}. Choose one that was disclosed.",
        "Er is geen zwakkere kant {weakness}. Kies er een die is genoemd.",
    ),
    "NotYourMitigation": Words(
        "{owner} looks after weakness {weakness}. Ask them to record it.",
        "{owner} zorgt voor zwakkere kant {weakness}. Vraag hun het vast te leggen.",
    ),
    "WeaknessAlreadyMitigated": Words(
        "The mitigation of weakness {weakness} is in place. Take that back first.",
        "De maatregel voor zwakkere kant {weakness} staat. Neem dat eerst terug.",
    ),
}

VALUES = {"ClockKind.mitigation": Words("Mitigation of a weakness", "Maatregel voor een zwakkere kant")}

TEXTS = {"concept.weaknesses": Words("Weaknesses", "Zwakkere kanten")}
