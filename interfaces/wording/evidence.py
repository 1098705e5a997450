"""Words for stress tests that are laid on the table as evidence, and for the questions behind them."""

from interfaces.wording.entries import Words, named

NAMES = {
    "LayEvidence": named(
        "Lay a stress test beside a proposal",
        "Leg een stresstest bij een voorstel",
        "All parties see the figures and can work them out again.",
        "Alle partijen zien de cijfers en kunnen ze narekenen.",
    ),
    "StressEvidence": named("Stress test", "Stresstest"),
    "StressQuestion": named("What to compare", "Wat je vergelijkt"),
    "ClausesInForce": named("The clauses in force", "De clausules die gelden"),
    "FirstClauses": named("The first clauses", "De eerste clausules"),
    "FixedPrice": named("A fixed price", "Een vaste prijs"),
    "PassThrough": named("Everything passed on", "Alles doorberekenen"),
    "ClausesOnTheTable": named("A proposal on the table", "Een voorstel op tafel"),
    "TriedClauses": named("Clauses that you try", "Clausules die je probeert"),
    "TriedClause": named("Clause of a cost", "Clausule van een kostenfactor"),
    "StressForm": named("Stress test", "Stresstest"),
    "SeriesRead": named("Index", "Index"),
    "Spread": named("Spread", "Spreiding"),
    "ScenarioFigures": named("Alternative", "Alternatief"),
}

_QUESTION = {
    "years": named("Years ahead", "Jaren vooruit"),
    "again": named(
        "A year that comes again",
        "Een jaar dat terugkomt",
        "For example 2022. Leave empty to draw from the whole history.",
        "Bijvoorbeeld 2022. Laat leeg om uit de hele geschiedenis te trekken.",
    ),
    "paths": named("Courses of prices", "Aantal prijsverlopen", "Ten thousand is plenty.", "Tienduizend is ruim."),
    "block": named(
        "Months that stay together",
        "Maanden die bij elkaar blijven",
        "Twelve, since wages step once a year.",
        "Twaalf, want lonen stappen één keer per jaar.",
    ),
    "seed": named(
        "Start of the draw",
        "Begin van de trekking",
        "The same number gives the same courses again.",
        "Hetzelfde getal geeft weer dezelfde verlopen.",
    ),
    "since": named(
        "First month of history",
        "Eerste maand van de geschiedenis",
        "For example 2019-01. Leave empty for all.",
        "Bijvoorbeeld 2019-01. Laat leeg voor alles.",
    ),
}
"""The fields that a question and the page that asks it have in common."""

FIELDS = {
    **{f"{asked}.{name}": entry for asked in ("StressQuestion", "StressForm") for name, entry in _QUESTION.items()},
    "LayEvidence.test": named("Stress test", "Stresstest"),
    "StressEvidence.question": named("Question", "Vraag"),
    "StressQuestion.scenarios": named(
        "What you compare",
        "Wat je vergelijkt",
        "All alternatives face the same courses of prices.",
        "Alle alternatieven krijgen dezelfde prijsverlopen.",
    ),
    "scenarios.item": named("Alternative", "Alternatief"),
    "StressForm.tried": named(
        "Clauses of your own",
        "Eigen clausules",
        "Only you see them, until you lay the result on the table.",
        "Alleen jij ziet ze, tot je de uitkomst op tafel legt.",
    ),
    "StressForm.known_on": named(
        "Index figures known on",
        "Indexcijfers bekend op",
        "Leave empty for all figures that were published.",
        "Laat leeg voor alle cijfers die zijn gepubliceerd.",
    ),
    "TriedClauses.title": named(
        "Name", "Naam", "For the comparison. Do not name a person.", "Voor de vergelijking. Noem geen persoon."
    ),
    "TriedClauses.clauses": named(
        "Clauses", "Clausules", "Other costs keep theirs.", "Andere kostenfactoren houden de hunne."
    ),
    "StressEvidence.formula": named("Formula", "Formule"),
    "StressEvidence.record_version": named("Number in the record", "Nummer in het dossier"),
    "StressEvidence.known_on": named("Index figures known on", "Indexcijfers bekend op"),
    "StressEvidence.series": named("Indices", "Indexen"),
    "StressEvidence.first_month": named("First month of the history", "Eerste maand van de geschiedenis"),
    "StressEvidence.last_month": named("Last month of the history", "Laatste maand van de geschiedenis"),
    "StressEvidence.carrier": named("Who meets the costs first", "Wie de kosten het eerst draagt"),
    "StressEvidence.payer": named("Who compensates", "Wie vergoedt"),
    "StressEvidence.margin_share": named("Margin", "Marge"),
    "SeriesRead.version": named("Read up to number", "Gelezen tot en met nummer"),
    "StressEvidence.inputs_digest": named("Fingerprint of the inputs", "Vingerafdruk van de invoer"),
    "StressEvidence.figures_digest": named("Fingerprint of the figures", "Vingerafdruk van de cijfers"),
    "StressEvidence.total_shock": named("The shock itself", "De schok zelf"),
    "StressEvidence.figures": named("Figures", "Cijfers"),
    "ScenarioFigures.scenario": named("Alternative", "Alternatief"),
    "ScenarioFigures.carrier": named("Borne by the supplier", "Draagt de leverancier"),
    "ScenarioFigures.payer": named("Compensated", "Vergoed"),
    "ScenarioFigures.margin_gone": named("Margin gone over all years", "Marge weg over alle jaren"),
    "ScenarioFigures.margin_gone_in_a_year": named("Margin gone in any year", "Marge weg in enig jaar"),
    "ScenarioFigures.renegotiation": named("Threshold for talks reached", "Drempel voor gesprek bereikt"),
    "ScenarioFigures.one_sided": named("One-to-one on the supplier", "Eén op één bij de leverancier"),
    "Spread.mean": named("Mean", "Gemiddeld"),
    "Spread.p05": named("P5", "P5"),
    "Spread.p50": named("P50", "P50"),
    "Spread.p95": named("P95", "P95"),
}

EVENTS = {
    "EvidenceLaid": Words(
        "{by} laid a stress test beside proposal {proposal}: {test.question}.",
        "{by} legde een stresstest bij voorstel {proposal}: {test.question}.",
    ),
}

PHRASES = {
    "StressQuestion": Words(
        "{scenarios}, {years} years ahead[, {again} again]", "{scenarios}, {years} jaar vooruit[, {again} opnieuw]"
    ),
    "ClausesInForce": Words("the clauses in force", "de clausules die gelden"),
    "FirstClauses": Words("the first clauses", "de eerste clausules"),
    "FixedPrice": Words("a fixed price", "een vaste prijs"),
    "PassThrough": Words("everything passed on", "alles doorberekenen"),
    "ClausesOnTheTable": Words("proposal {proposal}", "voorstel {proposal}"),
    "TriedClauses": Words("“{title}”", "“{title}”"),
}

REFUSALS = {
    "EvidenceAheadOfRecord": Words(
        "This stress test rests on record {record_version}; the record ends at {version}. "
        "Ask the stress test again and lay that result.",
        "Deze stresstest berust op vastlegging {record_version}; het dossier loopt tot {version}. "
        "Vraag de stresstest opnieuw en leg die uitkomst erbij.",
    ),
}

TEXTS = {
    "concept.evidence": Words("Evidence", "Onderbouwing"),
    "evidence.title": Words("Stress test beside proposal {proposal}", "Stresstest bij voorstel {proposal}"),
    "evidence.lead": Words("Laid by {party} on {day}.", "Door {party} erbij gelegd op {day}."),
    "evidence.taken_back": Words("Taken back or replaced", "Teruggenomen of vervangen"),
    "evidence.heading": Words("Evidence", "Onderbouwing"),
    "evidence.lying": Words("stress test by {party}, {day}", "stresstest van {party}, {day}"),
    "evidence.lay": Words("Lay it beside a proposal", "Leg hem bij een voorstel"),
    "evidence.lay_help": Words(
        "All parties then see these figures and can work them out again.",
        "Alle partijen zien dan deze cijfers en kunnen ze narekenen.",
    ),
    "evidence.beside": Words("Beside which proposal?", "Bij welk voorstel?"),
    "evidence.no_proposal": Words(
        "Nothing lies on the table now. Lay a proposal first.", "Er ligt nu niets op tafel. Leg eerst een voorstel."
    ),
    "evidence.again": Words("Work it out again", "Reken het na"),
    "evidence.again_help": Words(
        "From the same record and the same index figures, with the same draw.",
        "Uit hetzelfde dossier en dezelfde indexcijfers, met dezelfde trekking.",
    ),
    "evidence.same": Words(
        "It comes out the same, to the last digit", "Er komt hetzelfde uit, tot op het laatste cijfer"
    ),
    "evidence.differs": Words("Something else comes out", "Er komt iets anders uit"),
    "evidence.to_proposal": Words("To proposal {number}", "Naar voorstel {number}"),
}
