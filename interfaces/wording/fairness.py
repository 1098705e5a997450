"""Texts of the page about fairness: the headline, what each party sees, six questions and what they rest on."""

from interfaces.wording.entries import Counted, Words

TEXTS = {
    "nav.fairness": Words("Fairness", "Billijkheid"),
    "fairness.lead": Words(
        "What each of you gets from this relationship. The answer of the party that is worst off counts.",
        "Wat ieder van jullie uit deze relatie krijgt. Het antwoord van wie het slechtst af is, telt.",
    ),
    "fairness.headline": Words("Where it stands", "Waar het staat"),
    "fairness.seen_by": Words("as {parties} sees it", "zoals {parties} het ziet"),
    "fairness.weakest": Words("Weakest question:", "Zwakste vraag:"),
    "fairness.read_only": Words(
        "The figure is for reading; steer on the six questions. Nothing decides by itself.",
        "Het cijfer is om te lezen; stuur op de zes vragen. Niets beslist vanzelf.",
    ),
    "fairness.no_headline": Counted(
        Words(
            "There is no figure yet: {count} question that weighs has no score.",
            "Er is nog geen cijfer: {count} vraag die meetelt heeft geen score.",
        ),
        Words(
            "There is no figure yet: {count} questions that weigh have no score.",
            "Er is nog geen cijfer: {count} vragen die meetellen hebben geen score.",
        ),
    ),
    "fairness.what_helps": Words(
        "No evidence, no score. This is what is missing.", "Geen bewijs, geen score. Dit ontbreekt."
    ),
    "fairness.covered": Words("Weight that has a score", "Gewicht met een score"),
    "fairness.in_order": Words("In order", "Op orde"),
    "fairness.to_discuss": Words("Talk about it", "Bespreek dit"),
    "fairness.far_below": Words("Far too low", "Ver onder de maat"),
    "fairness.sides": Words("As each party sees it", "Zoals elke partij het ziet"),
    "fairness.as_seen_by": Words("As {party} sees it", "Zoals {party} het ziet"),
    "fairness.you": Words("your party", "jullie partij"),
    "fairness.partial": Words(
        "A part only: not every question has a score. Do not decide on it.",
        "Een deelbeeld: niet elke vraag heeft een score. Neem er geen besluit op.",
    ),
    "fairness.questions": Words("Six questions", "Zes vragen"),
    "fairness.question": Words("Question", "Vraag"),
    "fairness.score": Words("Score", "Score"),
    "fairness.scale": Words(
        "0 is nothing, 1 is all there is to get. At the right the score: the lowest of the parties.",
        "0 is niets, 1 is alles wat er te krijgen is. Rechts de score: de laagste van de partijen.",
    ),
    "fairness.mark": Words("{question}, {party}: {score}", "{question}, {party}: {score}"),
    "fairness.profile_title": Words(
        "{question} is the lowest answer: {score}", "{question} is het laagste antwoord: {score}"
    ),
    "fairness.profile_none": Words("No question has a score yet", "Nog geen vraag heeft een score"),
    "fairness.series_title": Counted(
        Words("The six answers at the end of {count} quarter", "De zes antwoorden aan het eind van {count} kwartaal"),
        Words("The six answers at the end of {count} quarters", "De zes antwoorden aan het eind van {count} kwartalen"),
    ),
    "fairness.series_axis": Words(
        "Score from 0 to 1. A gap in a line is a quarter without enough evidence.",
        "Score van 0 tot 1. Een gat in een lijn is een kwartaal met te weinig bewijs.",
    ),
    "fairness.moment": Words("{question}, {quarter}: {score}", "{question}, {quarter}: {score}"),
    "fairness.asks_equality": Words(
        "Are my proposals heard and adopted as yours are, and am I by-passed?",
        "Worden mijn voorstellen gehoord en overgenomen zoals de jouwe, en word ik gepasseerd?",
    ),
    "fairness.asks_transparency": Words(
        "Do I get from you what you promised to show, in time?",
        "Krijg ik van jou op tijd te zien wat je zou laten zien?",
    ),
    "fairness.asks_loyalty": Words(
        "Can I rely on your promises and early warnings; do quarrels stay low?",
        "Kan ik op je toezeggingen en tijdige waarschuwingen rekenen; blijft ruzie klein?",
    ),
    "fairness.asks_culture": Words(
        "How do our people experience it, discounted for disagreement?",
        "Hoe ervaren onze mensen het, met aftrek voor verschil van mening?",
    ),
    "fairness.asks_proportionality": Words(
        "Do I get the part of the net result that my investments and costs justify?",
        "Krijg ik het deel van het nettoresultaat dat bij mijn investeringen en kosten past?",
    ),
    "fairness.asks_priorities": Words(
        "Are my priorities reached as well as yours?", "Worden mijn prioriteiten even goed gehaald als de jouwe?"
    ),
    "fairness.status_no_evidence": Words("No evidence yet", "Nog geen bewijs"),
    "fairness.status_one_sided": Words("Evidence of one side", "Bewijs van één kant"),
    "fairness.status_insufficient_evidence": Words("Too little evidence", "Te weinig bewijs"),
    "fairness.why_no_evidence": Words(
        "Nothing that counts here was recorded.", "Hier is niets vastgelegd dat meetelt."
    ),
    "fairness.why_one_sided": Words(
        "Of {parties} nothing that counts here was recorded.", "Van {parties} is hier niets vastgelegd dat meetelt."
    ),
    "fairness.why_insufficient_evidence": Words(
        "{coverage} of the expected evidence is there; from half of it on there is a score.",
        "{coverage} van het verwachte bewijs is er; vanaf de helft is er een score.",
    ),
    "fairness.why_value_missing": Words(
        "A part is not known for every party yet.", "Een deel is nog niet van elke partij bekend."
    ),
    "fairness.worst_off": Words("Worst off", "Slechtst af"),
    "fairness.nobody_worst": Words("nobody: it is equal", "niemand: het is gelijk"),
    "fairness.gap": Words("Distance between the parties", "Afstand tussen partijen"),
    "fairness.range": Words("While contested, between", "Zolang betwist, tussen"),
    "fairness.and": Words("and", "en"),
    "fairness.coverage": Words("Expected evidence that is there", "Verwacht bewijs dat er is"),
    "fairness.confidence": Words("How sure", "Hoe zeker"),
    "fairness.confidence_high": Words("well covered", "goed onderbouwd"),
    "fairness.confidence_medium": Words("fairly covered", "redelijk onderbouwd"),
    "fairness.per_party": Words("Per party", "Per partij"),
    "fairness.gets": Words("Experiences", "Ervaart"),
    "fairness.part_own_conduct": Words("Does itself", "Doet zelf"),
    "fairness.part_heard": Words("Proposals answered in time", "Voorstellen op tijd beantwoord"),
    "fairness.part_influence": Words("Adopted, beside the other", "Overgenomen, naast de ander"),
    "fairness.part_joint_decisions": Words("Decided together", "Samen besloten"),
    "fairness.part_kept": Words("Promises kept", "Toezeggingen nagekomen"),
    "fairness.part_warned": Words("Warned in time", "Op tijd gewaarschuwd"),
    "fairness.part_disputes": Words("Disputes kept low", "Geschillen laag gehouden"),
    "fairness.part_level": Words("How people score it", "Hoe mensen scoren"),
    "fairness.part_gap": Words("How far scores lie apart", "Hoe ver scores uiteenlopen"),
    "fairness.part_contribution": Words("Put in", "Ingebracht"),
    "fairness.part_benefit": Words("Got out of it", "Opgebracht"),
    "fairness.part_shock_borne": Words("Shocks borne", "Schokken gedragen"),
    "fairness.part_net_outcome": Words("Left after shocks", "Over na schokken"),
    "fairness.part_contribution_share": Words("Part of what was put in", "Deel van de inbreng"),
    "fairness.part_net_share": Words("Part of the result", "Deel van het resultaat"),
    "fairness.part_known_weight": Words("Priorities that are measured", "Prioriteiten die gemeten zijn"),
    "fairness.items": Words("Items that count, of expected", "Wat telt, van verwacht"),
    "fairness.of_expected": Words("{count} of {expected}", "{count} van {expected}"),
    "fairness.evidence": Counted(
        Words("What it rests on: {count} item", "Waar het op rust: {count} feit"),
        Words("What it rests on: {count} items", "Waar het op rust: {count} feiten"),
    ),
    "fairness.item": Words("{part}, {party}", "{part}, {party}"),
    "fairness.counts_for": Words("counts for", "telt voor"),
    "fairness.because": Words("decided by", "beslist door"),
    "fairness.earlier_items": Words("and {count} earlier", "en {count} eerder"),
    "fairness.of_heard": Words("answer to a proposal", "antwoord op een voorstel"),
    "fairness.of_adopted": Words("outcome of a proposal", "uitkomst van een voorstel"),
    "fairness.of_joint_decision": Words("joint decision", "samen besloten"),
    "fairness.of_unilateral": Words("decided alone", "alleen besloten"),
    "fairness.of_disclosure": Words("disclosure that was due", "inzage die verschuldigd was"),
    "fairness.of_kept": Words("promise that was due", "toezegging die verviel"),
    "fairness.of_replaced": Words("promise that was replaced", "toezegging die vervangen is"),
    "fairness.of_warned": Words("issue of this party", "probleem van deze partij"),
    "fairness.of_dispute": Words("dispute", "geschil"),
    "fairness.of_assessment": Words("scores by people", "scores van mensen"),
    "fairness.of_contribution": Words("put in", "ingebracht"),
    "fairness.of_benefit": Words("benefit", "opbrengst"),
    "fairness.of_priorities": Words("priorities", "prioriteiten"),
    "fairness.of_attainment": Words("goal reached for", "doel bereikt voor"),
    "fairness.weights": Words("How much each question weighs", "Hoe zwaar elke vraag weegt"),
    "fairness.weight": Words("Weight", "Gewicht"),
    "fairness.weights_agreed": Words("As you agreed", "Zoals jullie afspraken"),
    "fairness.weights_equal": Words(
        "Equal by default: you have not agreed weights yet.",
        "Gelijk bij gebrek aan afspraak: jullie hebben nog geen gewichten afgesproken.",
    ),
    "fairness.objections": Words("Contested", "Betwist"),
    "fairness.objections_help": Words(
        "What is contested stays out of the scores until it is settled; scores then show a range.",
        "Wat betwist is, blijft buiten de scores tot het is afgedaan; scores tonen dan een bandbreedte.",
    ),
    "fairness.no_objections": Words("Nothing is contested.", "Er is niets betwist."),
    "fairness.struck": Words("Struck after a contest", "Vervallen na een betwisting"),
    "fairness.in_vain": Counted(
        Words("{party} contested {count} time in vain.", "{party} betwistte {count} keer tevergeefs."),
        Words("{party} contested {count} times in vain.", "{party} betwistte {count} keer tevergeefs."),
    ),
    "fairness.kpi": Words("KPI", "KPI"),
    "fairness.kpi_title": Words("How far the KPIs were reached", "Hoe ver de KPI's zijn gehaald"),
    "fairness.attained": Words("Of the target", "Van de streefwaarde"),
    "fairness.kpi_together": Words("Together", "Samen"),
    "fairness.kpi_measured": Words("Weight that was measured", "Gewicht dat gemeten is"),
    "fairness.kpi_none": Words("No KPI was agreed.", "Er is geen KPI afgesproken."),
    "fairness.overlap": Words("What your priorities have in common", "Wat jullie prioriteiten delen"),
    "fairness.overlap_help": Words(
        "1 is the same priorities, 0 is nothing in common. It stands beside the score.",
        "1 is dezelfde prioriteiten, 0 is niets gemeen. Het staat naast de score.",
    ),
    "fairness.ceilings": Words("Most that each party puts in", "Hoogstens in te brengen"),
    "fairness.ceilings_none": Words("No party declared a ceiling.", "Geen partij gaf een plafond op."),
    "fairness.ceiling_money": Words("Money", "Geld"),
    "fairness.ceiling_hours": Words("Hours", "Uren"),
    "fairness.ceiling_of": Words("of", "van"),
    "fairness.ceiling_ok": Words("below the ceiling", "onder het plafond"),
    "fairness.ceiling_near": Words("near the ceiling", "dicht bij het plafond"),
    "fairness.ceiling_over": Words("over the ceiling", "over het plafond"),
    "fairness.hours": Words("{hours} hours", "{hours} uur"),
    "fairness.one_sided_duty": Words(
        "Only one side has agreed to show something. Agree it for both.",
        "Maar één kant heeft afgesproken iets te laten zien. Spreek het voor beide af.",
    ),
    "fairness.line": Words(
        "Fairness: {score}, as {parties} sees it. Weakest question: {weakest}.",
        "Billijkheid: {score}, zoals {parties} het ziet. Zwakste vraag: {weakest}.",
    ),
    "fairness.line_none": Counted(
        Words(
            "Fairness: no figure yet, {count} question lacks evidence.",
            "Billijkheid: nog geen cijfer, {count} vraag mist bewijs.",
        ),
        Words(
            "Fairness: no figure yet, {count} questions lack evidence.",
            "Billijkheid: nog geen cijfer, {count} vragen missen bewijs.",
        ),
    ),
    "fairness.to_page": Words("See why", "Bekijk waarom"),
}
