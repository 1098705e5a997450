"""Words that more than one concept uses: the dates on every record, clauses and drivers, and the glossary."""

from interfaces.wording.entries import Words, named

NAMES = {
    "Origin": named("Source", "Vindplaats"),
    "Correction": named("Correction", "Correctie"),
    "Band": named("Band", "Schijf"),
    "AmountBand": named("Band", "Schijf"),
    "Clause": named("Clause", "Clausule"),
    "Driver": named("Cost driver", "Kostenfactor"),
}

FIELDS = {
    "effective_on": named(
        "Applies from",
        "Geldt vanaf",
        "The day from which this counts.",
        "De dag vanaf wanneer dit telt.",
    ),
    "decided_on": named(
        "Agreed on",
        "Afgesproken op",
        "Only if this was agreed on another day.",
        "Alleen invullen als dit op een andere dag is afgesproken.",
    ),
    "applies_from": named(
        "Applies from",
        "Geldt vanaf",
        "Leave empty to use the day of the proposal.",
        "Leeg laten voor de dag van het voorstel.",
    ),
    "origin": named("Source", "Vindplaats", "Where this was found.", "Waar dit is gevonden."),
    "corrects": named(
        "Corrects",
        "Corrigeert",
        "The earlier record that this repairs. Both stay readable.",
        "De eerdere vastlegging die dit herstelt. Beide blijven leesbaar.",
    ),
    "Origin.source": named("Document", "Document"),
    "Origin.ref": named("Place in the document", "Plaats in het document"),
    "Origin.known_at": named("Written down on", "Vastgelegd op"),
    "Correction.version": named("Number of the earlier record", "Nummer van de eerdere vastlegging"),
    "Correction.reason": named("What was wrong", "Wat er niet klopte"),
    "title": named("Title", "Titel", "One line. Do not name a person.", "Eén regel. Noem geen persoon."),
    "reason": named("Reason", "Reden", "One line. Do not name a person.", "Eén regel. Noem geen persoon."),
    "explanation": named("Explanation", "Toelichting"),
    "driver": named("Cost driver", "Kostenfactor"),
    "shock": named("Shock", "Schok"),
    "goal": named("Goal", "Doel"),
    "kpi": named("KPI", "KPI"),
    "party": named("Party", "Partij"),
    "clause": named("Clause", "Clausule"),
    "bands": named(
        "Bands",
        "Schijven",
        "Each band shares its own slice of the loss.",
        "Elke schijf verdeelt het eigen deel van het verlies.",
    ),
    "carrier": named(
        "Meets the cost first",
        "Betaalt de kosten eerst",
        "The party that pays before anything is shared.",
        "De partij die betaalt voordat er iets wordt gedeeld.",
    ),
    "controllable_by": named(
        "Who can control the cause",
        "Wie kan de oorzaak beïnvloeden",
        "Bearing a risk that you control is no imbalance.",
        "Een risico dragen dat je zelf beheerst, is geen scheefgroei.",
    ),
    "upto": named("Up to", "Tot", "Leave the last band open.", "Laat de laatste schijf open."),
    "shares": named("Shares", "Verdeling", "Together 100%.", "Samen 100 %."),
    "bands_up": named(
        "When costs rise",
        "Bij stijging",
        "Who bears which slice of a rise.",
        "Wie draagt welk deel van een stijging.",
    ),
    "bands_down": named(
        "When costs fall",
        "Bij daling",
        "Leave out to share a fall as a rise.",
        "Weglaten om een daling te delen als een stijging.",
    ),
    "application": named("How bands count", "Hoe de schijven tellen"),
    "series": named(
        "Index of the clause",
        "Index van de clausule",
        "Leave empty to use the index of the cost itself.",
        "Leeg laten om de index van de kosten zelf te nemen.",
    ),
    "lag_months": named(
        "Looks back, in months",
        "Kijkt terug, in maanden",
        "How old the index figure is that counts.",
        "Hoe oud het indexcijfer is dat telt.",
    ),
    "evaluation": named("Set anew", "Opnieuw vastgesteld"),
    "evaluation_month": named(
        "Month of the year",
        "Maand van het jaar",
        "Only when it is set once a year: 1 to 12.",
        "Alleen bij eens per jaar: 1 tot en met 12.",
    ),
    "priced_in_growth": named(
        "Yearly growth already in the price",
        "Jaarlijkse groei die al in de prijs zit",
        "Only what was not expected is a risk.",
        "Alleen wat niet was verwacht, is risico.",
    ),
    "cap_rate": named("Highest compensation", "Maximum"),
    "floor_rate": named("Lowest compensation", "Minimum"),
    "step_cap_up": named("Largest rise at a time", "Grootste stijging per keer"),
    "step_cap_down": named("Largest fall at a time", "Grootste daling per keer"),
    "rebase": named(
        "Measure anew from here",
        "Vanaf hier opnieuw meten",
        "What was compensated so far stays.",
        "Wat tot nu toe is vergoed, blijft staan.",
    ),
    "reneg_threshold": named(
        "Renegotiate from",
        "Heronderhandelen vanaf",
        "The shock from which the parties have to talk.",
        "De schok waarbij partijen in gesprek gaan.",
    ),
    "reneg_respond_days": named("Days to answer", "Dagen om te antwoorden"),
    "Driver.driver": named(
        "Short name",
        "Korte naam",
        "A letter, then letters, digits or hyphens, for example labour.",
        "Een letter, dan letters, cijfers of streepjes, bijvoorbeeld loon.",
    ),
    "Driver.weight": named(
        "Part of the contract value",
        "Deel van de contractwaarde",
        "At the prices of the offer.",
        "Tegen de prijzen van de aanbieding.",
    ),
    "cost_series": named(
        "Index of the cost", "Index van de kosten", "What the cost really follows.", "Wat de kosten echt volgen."
    ),
    "base_date": named(
        "Price date",
        "Prijspeildatum",
        "The date of the prices in the offer.",
        "De datum van de prijzen in de aanbieding.",
    ),
    "Driver.target": named(
        "Agreed shares of the shock",
        "Afgesproken verdeling van de schok",
        "Together 100%.",
        "Samen 100 %.",
    ),
    "tolerance": named(
        "Deviation that is fine",
        "Afwijking die mag",
        "How far the shares may drift from what was agreed.",
        "Hoe ver de verdeling van de afspraak mag afwijken.",
    ),
}

PHRASES = {
    "Driver": Words("{title}", "{title}"),
    "Origin": Words("{source}, {ref}", "{source}, {ref}"),
    "Correction": Words("record {version}", "vastlegging {version}"),
    "Band": Words("[up to {upto}|above]: {shares}", "[tot {upto}|daarboven]: {shares}"),
    "AmountBand": Words("[up to {upto}|above]: {shares}", "[tot {upto}|daarboven]: {shares}"),
}

VALUES = {
    "Application.marginal": Words("Each band its own slice", "Elke schijf het eigen deel"),
    "Application.whole": Words("The band that is reached counts for all", "De bereikte schijf telt voor het geheel"),
    "Evaluation.monthly": Words("Every month", "Elke maand"),
    "Evaluation.quarterly": Words("Every quarter", "Elk kwartaal"),
    "Evaluation.annual": Words("Once a year", "Eens per jaar"),
    "Granularity.month": Words("Every month", "Per maand"),
    "Granularity.quarter": Words("Every quarter", "Per kwartaal"),
}

TERMS = {
    "partnership": Words("partnership", "partnerschap"),
    "party": Words("party", "partij"),
    "goal": Words("joint goal", "gezamenlijk doel"),
    "table": Words("the table", "de tafel"),
    "proposal": Words("proposal", "voorstel"),
    "assent": Words("assent", "instemming"),
    "shock": Words("shock", "externe schok"),
    "risk_allocation": Words("risk allocation", "risicoverdeling"),
    "risk_shift": Words("risk shift", "risicoverschuiving"),
    "renegotiation": Words("renegotiation", "heronderhandeling"),
    "option_year": Words("option year", "optiejaar"),
    "notice": Words("notice", "opzegging"),
    "index_series": Words("index series", "indexreeks"),
    "correction": Words("correction", "correctie"),
    "contest": Words("contest of a fact", "betwisting van een feit"),
    "early_warning": Words("early warning", "vroegtijdige waarschuwing"),
    "dispute": Words("dispute", "geschil"),
    "promise": Words("promise", "toezegging"),
    "impasse": Words("impasse", "impasse"),
}
