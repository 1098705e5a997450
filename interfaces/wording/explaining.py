"""Words for explanations of figures: the page, and what is missing with what to record to get it."""

from interfaces.wording.entries import Words

TEXTS = {
    "explain.title": Words("Where does this figure come from?", "Waar komt dit cijfer vandaan?"),
    "explain.amount": Words("amount", "bedrag"),
    "explain.share": Words("share", "aandeel"),
    "explain.trail": Words("Figures you opened", "Cijfers die je opende"),
    "explain.overview": Words("Overview", "Overzicht"),
    "explain.formula": Words("How it is worked out", "Hoe het is berekend"),
    "explain.source": Words("Formula {formula}; {source}.", "Formule {formula}; {source}."),
    "explain.inputs": Words("What goes into it", "Wat erin gaat"),
    "explain.inputs_many": Words("Show all {count} figures", "Toon alle {count} cijfers"),
    "explain.no_inputs": Words("No other figure goes into it.", "Er gaat geen ander cijfer in."),
    "explain.parameters": Words("Agreed numbers", "Afgesproken getallen"),
    "explain.agreed": Words("agreed: event {version}", "afgesproken: gebeurtenis {version}"),
    "explain.by_default": Words("not agreed; the default of the model", "niet afgesproken; de standaard van het model"),
    "explain.events": Words("What happened", "Wat er gebeurde"),
    "explain.events_many": Words("Show all {count} events", "Toon alle {count} gebeurtenissen"),
    "explain.no_events": Words("No event bears on it.", "Er is geen gebeurtenis die meetelt."),
    "explain.index": Words("Index figures", "Indexcijfers"),
    "explain.index_many": Words("Show all {count} index figures", "Toon alle {count} indexcijfers"),
    "explain.published": Words("published", "gepubliceerd"),
    "explain.then": Words("What was borne up to earlier days", "Wat tot eerdere dagen is gedragen"),
    "explain.missing": Words("What is missing", "Wat ontbreekt"),
    "explain.in_source": Words("{ref} in the source", "{ref} in de bron"),
    "explain.figure": Words("Figure", "Cijfer"),
    "explain.value": Words("Value", "Waarde"),
    "explain.none": Words("none", "geen"),
    "explain.yes": Words("yes", "ja"),
    "explain.no": Words("no", "nee"),
    "gap.awaiting_index": Words("{name} waits for its index figure.", "{name} wacht op het indexcijfer."),
    "gap.below_materiality": Words(
        "What happened is too small to judge.", "Wat er gebeurde is te klein om te beoordelen."
    ),
    "gap.not_decided": Words(
        "The parties have not decided who bears it.", "De partijen hebben niet besloten wie het draagt."
    ),
    "gap.not_disclosed": Words("The capacity was not disclosed.", "De draagkracht is niet opgegeven."),
    "gap.not_agreed": Words("No shares were agreed.", "Er zijn geen aandelen afgesproken."),
    "gap.no_evidence": Words("There is no evidence.", "Er is geen bewijs."),
    "gap.one_sided": Words("Not every party has evidence.", "Niet elke partij heeft bewijs."),
    "gap.insufficient_evidence": Words("There is too little evidence.", "Er is te weinig bewijs."),
    "gap.items": Words("{name}: {count} items of evidence.", "{name}: {count} stukken bewijs."),
    "gap.dimension": Words("The score of {name} is not known.", "De score van {name} is niet bekend."),
    "gap.kpi": Words("{name} was not measured in twelve months.", "{name} is in twaalf maanden niet gemeten."),
    "gap.delivery_profile": Words("No delivery profile was agreed.", "Er is geen profiel van de levering afgesproken."),
    "gap.trust_shown_by": Words(
        "The trust shown by {name} is not known.", "Het vertrouwen dat {name} toont is niet bekend."
    ),
    "gap.preference": Words("{name} did not say what it wants.", "{name} heeft niet gezegd wat het wil."),
    "gap.threshold": Words("No threshold holds on this day.", "Op deze dag geldt geen drempel."),
    "gap.attainment": Words("The attainment of the KPIs is not known.", "Het bereik van de KPI's is niet bekend."),
    "gap.condition": Words("It is not known whether this holds: {name}.", "Het is niet bekend of dit geldt: {name}."),
    "help.awaiting_index": Words(
        "It comes with the next publication of the index.", "Het komt met de volgende publicatie van de index."
    ),
    "help.below_materiality": Words(
        "It appears when shocks pass the agreed bar of materiality.",
        "Het verschijnt als schokken de afgesproken drempel van betekenis passeren.",
    ),
    "help.not_decided": Words(
        "Lay a proposal to share this shock.", "Leg een voorstel op tafel om deze schok te verdelen."
    ),
    "help.not_disclosed": Words("The party discloses its capacity.", "De partij geeft haar draagkracht op."),
    "help.not_agreed": Words("Agree target shares in the clause.", "Spreek in de clausule beoogde aandelen af."),
    "help.no_evidence": Words(
        "Record what happens for this question, or agree to leave it out of the weights.",
        "Leg vast wat er voor deze vraag gebeurt, of spreek af haar uit de gewichten te laten.",
    ),
    "help.one_sided": Words("The other party records its side too.", "De andere partij legt ook haar kant vast."),
    "help.insufficient_evidence": Words(
        "Record more, or agree how many items you expect.", "Leg meer vast, of spreek af hoeveel stukken je verwacht."
    ),
    "help.items": Words("Record more of what happens.", "Leg meer vast van wat er gebeurt."),
    "help.dimension": Words("Open that score to see what it lacks.", "Open die score om te zien wat haar ontbreekt."),
    "help.kpi": Words("Record a measurement of this KPI.", "Leg een meting van deze KPI vast."),
    "help.delivery_profile": Words(
        "Agree the delivery profile in a proposal.", "Spreek het profiel van de levering af in een voorstel."
    ),
    "help.trust_shown_by": Words(
        "Promises, warnings, disputes and disclosures of this party show it.",
        "Toezeggingen, waarschuwingen, geschillen en inzage van deze partij laten het zien.",
    ),
    "help.preference": Words("The party states its view of the option.", "De partij geeft haar kijk op de optie."),
    "help.threshold": Words("Agree the threshold with the award.", "Spreek de drempel af bij de gunning."),
    "help.attainment": Words("Record measurements of the KPIs.", "Leg metingen van de KPI's vast."),
    "help.condition": Words(
        "Record what shows it in the last twelve months.", "Leg vast wat het laat zien in de laatste twaalf maanden."
    ),
}

REFUSALS = {
    "NoSuchFigure": Words(
        "There is no figure at {figure}. Take the place of a figure from the answer that shows it.",
        "Er is geen cijfer op {figure}. Neem de plaats van een cijfer over uit het antwoord dat het toont.",
    ),
}
