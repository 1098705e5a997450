"""Words for circumstances: what a party knows of a proposed change of a public contract."""

from interfaces.wording.entries import Words, named

NAMES = {
    "StateCircumstances": named(
        "State what you know of a change",
        "Leg vast wat je van een wijziging weet",
        "Facts that the law asks for. Fill in what you know; leave the rest empty. This is not legal advice.",
        "Feiten waar de wet naar vraagt. Vul in wat je weet; laat de rest leeg. Dit is geen juridisch advies.",
    ),
}

FIELDS = {
    "StateCircumstances.proposal": named("Proposal", "Voorstel"),
    "StateCircumstances.value_delta": named(
        "What it adds to the value",
        "Wat het aan de waarde toevoegt",
        "Only where the proposal does not say so. A cut is negative.",
        "Alleen als het voorstel dat niet zegt. Een verlaging is negatief.",
    ),
    "StateCircumstances.clause": named(
        "Review clause or option of the first documents",
        "Herzieningsclausule of optie uit de eerste stukken",
        "Number or name.",
        "Nummer of naam.",
    ),
    "follows_clause": named(
        "Does it keep to that clause, also to its price?",
        "Houdt het zich aan die clausule, ook aan de prijs?",
    ),
    "favours_contractor": named(
        "Does it give the contractor more than the contract provides for?",
        "Geeft het de opdrachtnemer meer dan waarin het contract voorziet?",
    ),
    "replacement": named("Does another contractor come in, and how?", "Komt er een andere opdrachtnemer, en hoe?"),
    "cause": named("What brought it about", "Wat de aanleiding is"),
    "award_criterion_touched": named(
        "Does it touch what counted in the award?",
        "Raakt het wat bij de gunning telde?",
        "Such as a key person who was an award criterion.",
        "Zoals een sleutelpersoon die een gunningscriterium was.",
    ),
    "entry_conditions_touched": named(
        "Does it touch the conditions on which tenderers came in?",
        "Raakt het de voorwaarden waarop is ingeschreven?",
    ),
}

EVENTS = {
    "CircumstancesStated": Words(
        "{by} stated about proposal {proposal}:[ worth {value_delta};][ clause {clause};]"
        "[ it keeps to that clause: {follows_clause};][ it favours the contractor: {favours_contractor};]"
        "[ another contractor: {replacement};][ cause: {cause};]"
        "[ it touches what counted in the award: {award_criterion_touched};]"
        "[ it touches the conditions of entry: {entry_conditions_touched};] as far as known.",
        "{by} legde over voorstel {proposal} vast:[ waarde {value_delta};][ clausule {clause};]"
        "[ het houdt zich aan die clausule: {follows_clause};]"
        "[ het bevoordeelt de opdrachtnemer: {favours_contractor};]"
        "[ andere opdrachtnemer: {replacement};][ aanleiding: {cause};]"
        "[ het raakt wat bij de gunning telde: {award_criterion_touched};]"
        "[ het raakt de voorwaarden van inschrijving: {entry_conditions_touched};] voor zover bekend.",
    ),
}

VALUES = {
    "YesNo.yes": Words("yes", "ja"),
    "YesNo.no": Words("no", "nee"),
    "Replacement.review_clause": Words("a review clause foresees it", "een herzieningsclausule voorziet erin"),
    "Replacement.succession": Words("it succeeds the contractor", "het volgt de opdrachtnemer op"),
    "Replacement.duties_to_subcontractors": Words(
        "the authority takes over duties to subcontractors", "de dienst neemt plichten aan onderaannemers over"
    ),
    "Cause.ordinary_weather": Words("ordinary weather", "gewoon weer"),
    "Cause.ban_known_beforehand": Words("a ban that was known beforehand", "een verbod dat vooraf bekend was"),
    "Cause.other": Words("something else", "iets anders"),
}
