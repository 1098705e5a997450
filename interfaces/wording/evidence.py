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
    "TriedClause": named("Clause of a cost", "Clausule van een kostensoort"),
    "SeriesRead": named("Index", "Index"),
    "Spread": named("Spread", "Spreiding"),
    "ScenarioFigures": named("Alternative", "Alternatief"),
}

FIELDS = {
    "LayEvidence.test": named("Stress test", "Stresstest"),
    "StressEvidence.question": named("Question", "Vraag"),
    "StressQuestion.scenarios": named(
        "What you compare",
        "Wat je vergelijkt",
        "All alternatives face the same courses of prices.",
        "Alle alternatieven krijgen dezelfde prijsverlopen.",
    ),
    "scenarios.item": named("Alternative", "Alternatief"),
    "StressQuestion.years": named("Years ahead", "Jaren vooruit"),
    "StressQuestion.again": named(
        "A year that comes again",
        "Een jaar dat terugkomt",
        "For example 2022. Leave empty to draw from the whole history.",
        "Bijvoorbeeld 2022. Laat leeg om uit de hele geschiedenis te trekken.",
    ),
    "StressQuestion.paths": named(
        "Courses of prices", "Aantal prijsverlopen", "Ten thousand is plenty.", "Tienduizend is ruim."
    ),
    "StressQuestion.block": named(
        "Months that stay together",
        "Maanden die bij elkaar blijven",
        "Twelve, since wages step once a year.",
        "Twaalf, want lonen stappen één keer per jaar.",
    ),
    "StressQuestion.seed": named(
        "Start of the draw",
        "Begin van de trekking",
        "The same number gives the same courses again.",
        "Hetzelfde getal geeft weer dezelfde verlopen.",
    ),
    "StressQuestion.since": named(
        "First month of history",
        "Eerste maand van de geschiedenis",
        "For example 2019-01. Leave empty for all.",
        "Bijvoorbeeld 2019-01. Laat leeg voor alles.",
    ),
    "TriedClauses.title": named(
        "Name", "Naam", "For the comparison. Do not name a person.", "Voor de vergelijking. Noem geen persoon."
    ),
    "TriedClauses.clauses": named(
        "Clauses", "Clausules", "Other costs keep theirs.", "Andere kostensoorten houden de hunne."
    ),
    "StressEvidence.formula": named("Formula", "Formule"),
    "StressEvidence.record_version": named("Number in the record", "Nummer in het dossier"),
    "StressEvidence.known_on": named("Index figures known on", "Indexcijfers bekend op"),
    "StressEvidence.series": named("Indices", "Indexen"),
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
}
