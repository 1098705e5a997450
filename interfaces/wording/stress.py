"""Texts of the stress test: why one is refused, and the table of clauses side by side."""

from interfaces.wording.entries import Words

TEXTS = {
    "stress.title": Words(
        "Stress test: history repeated, not a forecast; share of the contract value",
        "Stresstest: geschiedenis herhaald, geen voorspelling; deel van de contractwaarde",
    ),
    "stress.title_given": Words(
        "Stress test on given courses of prices; share of the contract value",
        "Stresstest op gegeven prijsverlopen; deel van de contractwaarde",
    ),
    "stress.clause": Words("Clause", "Afspraak"),
    "stress.carrier": Words("Carrier bears, mean (P5 to P95)", "Drager draagt, gemiddeld (P5 tot P95)"),
    "stress.payer": Words("Payer compensates, mean (P5 to P95)", "Betaler vergoedt, gemiddeld (P5 tot P95)"),
    "stress.margin_lost": Words("Margin gone: over all years, in any year", "Marge weg: over alle jaren, in enig jaar"),
    "stress.renegotiation": Words("Renegotiation", "Heronderhandeling"),
    "stress.one_sided": Words("One-to-one on the carrier", "Eén op één bij de drager"),
    "stress.spread": Words("{mean} ({low} to {high})", "{mean} ({low} tot {high})"),
    "stress.chances": Words("{horizon}, {any_year}", "{horizon}, {any_year}"),
    "stress.shock": Words("The shock itself", "De schok zelf"),
    "stress.caution": Words(
        "This is history repeated, not a forecast.", "Dit is geschiedenis herhaald, geen voorspelling."
    ),
    "stress.caution_inside": Words(
        "The years 2021 to 2023 lie inside that history.",
        "De jaren 2021 tot en met 2023 zitten in die geschiedenis.",
    ),
    "stress.caution_again": Words(
        "This lets the prices of {year} happen again from today on; afterwards they stay where they are. "
        "It is no forecast.",
        "Dit laat de prijzen van {year} vanaf vandaag opnieuw gebeuren; daarna blijven ze waar ze zijn. "
        "Het is geen voorspelling.",
    ),
    "stress.history": Words("History used: {first} to {last}.", "Gebruikte geschiedenis: {first} tot en met {last}."),
    "stress.mean": Words("mean", "gemiddeld"),
    "stress.p05": Words("P5", "P5"),
    "stress.p50": Words("P50", "P50"),
    "stress.p95": Words("P95", "P95"),
    "stress.chart_axis": Words(
        "In percent of the contract value. The dot is the mean, the stroke the middle, the line runs from P5 to P95.",
        "In procenten van de contractwaarde. De stip is het gemiddelde, het streepje het midden, "
        "de lijn loopt van P5 tot P95.",
    ),
    "stress.chart_axis_again": Words("In percent of the contract value.", "In procenten van de contractwaarde."),
    "stress.chart_margin": Words("margin {margin}", "marge {margin}"),
    "stress.chart_mark": Words(
        "{clause}, {party}: mean {mean}, P5 {low}, P50 {middle}, P95 {high}",
        "{clause}, {party}: gemiddeld {mean}, P5 {low}, P50 {middle}, P95 {high}",
    ),
    "stress.chart_title": Words(
        "The margin of {party} is gone in {most} of the courses with {worst}, and in {least} with {best}",
        "De marge van {party} is weg in {most} van de verlopen bij {worst}, en in {least} bij {best}",
    ),
    "stress.chart_title_same": Words(
        "The margin of {party} is gone in {most} of the courses, whatever you choose",
        "De marge van {party} is weg in {most} van de verlopen, wat je ook kiest",
    ),
    "stress.chart_again": Words(
        "If {year} came again, {party} would bear {most} with {worst}, and {least} with {best}",
        "Als {year} terugkwam, droeg {party} {most} bij {worst}, en {least} bij {best}",
    ),
    "stress.chart_again_same": Words(
        "If {year} came again, {party} would bear {most}, whatever you choose",
        "Als {year} terugkwam, droeg {party} {most}, wat je ook kiest",
    ),
    "nav.stress-test": Words("Stress test", "Stresstest"),
    "stress.lead": Words(
        "What a clause would have cost whom, had the real history of prices come in another order.",
        "Wat een clausule wie had gekost, als de echte prijzen in een andere volgorde waren gekomen.",
    ),
    "stress.compare": Words("What do you compare?", "Wat vergelijk je?"),
    "stress.compare_help": Words(
        "All alternatives face the same courses of prices. At most eight.",
        "Alle alternatieven krijgen dezelfde prijsverlopen. Hoogstens acht.",
    ),
    "stress.try_title": Words("Another clause for {driver}", "Andere clausule voor {driver}"),
    "stress.try_other": Words("Try another clause in a stress test", "Probeer een andere clausule in een stresstest"),
    "stress.compare_this": Words("Compare in a stress test", "Vergelijk in een stresstest"),
    "stress.begin": Words("Work it out", "Reken het uit"),
    "stress.state.waiting": Words("Waits its turn", "Wacht op zijn beurt"),
    "stress.state.running": Words("Is being worked out", "Wordt uitgerekend"),
    "stress.state.done": Words("Done", "Klaar"),
    "stress.state.stopped": Words("Stopped", "Gestopt"),
    "stress.state.refused": Words("Refused", "Geweigerd"),
    "stress.state.failed": Words("It did not succeed. Ask it again.", "Het is niet gelukt. Vraag het opnieuw."),
    "stress.progress": Words("{percent}% of the courses", "{percent} % van de verlopen"),
    "stress.refreshes": Words(
        "This page looks again by itself every second.", "Deze pagina kijkt elke seconde vanzelf opnieuw."
    ),
    "stress.look_again": Words("Look again", "Kijk opnieuw"),
    "stress.stop": Words("Stop", "Stop"),
    "stress.ask_another": Words("Ask a stress test", "Vraag een stresstest"),
    "stress.ask_other": Words("Change the question", "Pas de vraag aan"),
    "stress.result_lead": Words(
        "Who bears what with each alternative, as a share of the contract value over all years.",
        "Wie draagt wat bij elk alternatief, als deel van de contractwaarde over alle jaren.",
    ),
    "stress.side_by_side": Words("The alternatives side by side", "De alternatieven naast elkaar"),
    "stress.figures_of": Words("Figures of the {test}", "Cijfers van de {test}"),
    "stress.carrier_bears": Words("{party} bears, mean (P5 to P95)", "{party} draagt, gemiddeld (P5 tot P95)"),
    "stress.payer_compensates": Words("Compensated, mean (P5 to P95)", "Vergoed, gemiddeld (P5 tot P95)"),
    "stress.margin_gone": Words("Margin gone over all years", "Marge weg over alle jaren"),
    "stress.margin_gone_in_a_year": Words("Margin gone in any year", "Marge weg in enig jaar"),
    "stress.carrier_bears_again": Words("{party} bears", "{party} draagt"),
    "stress.payer_compensates_again": Words("Compensated", "Vergoed"),
    "stress.margin_gone_again": Words("Margin gone over all years?", "Marge weg over alle jaren?"),
    "stress.margin_gone_in_a_year_again": Words("Margin gone in any year?", "Marge weg in enig jaar?"),
    "stress.renegotiation_again": Words("Threshold for talks reached?", "Drempel voor gesprek bereikt?"),
    "stress.one_sided_again": Words("One-to-one on {party}?", "Eén op één bij {party}?"),
    "stress.shock_is": Words("The shock itself: {shock}.", "De schok zelf: {shock}."),
    "stress.rests_on": Words("What this rests on", "Waar dit op berust"),
    "stress.rests.history": Words("History", "Geschiedenis"),
    "stress.rests.months": Words("{first} to {last}", "{first} tot en met {last}"),
    "stress.rests.series": Words("Indices", "Indexen"),
    "stress.rests.read": Words("{series}, up to number {version}", "{series}, tot en met nummer {version}"),
    "stress.rests.known_on": Words("Figures known on", "Cijfers bekend op"),
    "stress.rests.record": Words("Clauses as of", "Clausules tot en met"),
    "stress.rests.years": Words("Years ahead", "Jaren vooruit"),
    "stress.rests.drawn": Words("Draw", "Trekking"),
    "stress.rests.drawn_as": Words(
        "{paths} courses, {block} months together, start {seed}",
        "{paths} verlopen, {block} maanden bij elkaar, begin {seed}",
    ),
    "stress.rests.margin": Words("Margin", "Marge"),
    "stress.rests.formula": Words("Formula", "Formule"),
    "stress.rests.inputs_digest": Words("Fingerprint of the inputs", "Vingerafdruk van de invoer"),
    "stress.rests.figures_digest": Words("Fingerprint of the figures", "Vingerafdruk van de cijfers"),
    "stress.running": Words("Stress test", "Stresstest"),
}

REFUSALS = {
    "StressDriverTwice": Words(
        "Driver {driver} stands twice in the stress test; keep one.",
        "Kostenfactor {driver} staat twee keer in de stresstest; houd er één.",
    ),
    "StressWeightsExceedWhole": Words(
        "The weights add up to {total}; together they are at most 1.",
        "De gewichten zijn samen {total}; ze zijn samen hoogstens 1.",
    ),
    "StressSeriesMissing": Words(
        "There is no history of {series}. Add its monthly levels.",
        "Er is geen geschiedenis van {series}. Voeg de maandcijfers toe.",
    ),
    "StressHistoryTooShort": Words(
        "{series} has {months} months of history; at least {least} are needed.",
        "{series} heeft {months} maanden geschiedenis; er zijn er minstens {least} nodig.",
    ),
    "StressSeriesNotAligned": Words(
        "{series} has {months} months, another series {longest}. Give all series the same months.",
        "{series} heeft {months} maanden, een andere reeks {longest}. Geef alle reeksen dezelfde maanden.",
    ),
    "StressHorizonNotWholeYears": Words(
        "A horizon of {months} months is no whole number of years. Choose a multiple of 12.",
        "Een termijn van {months} maanden is geen heel aantal jaren. Kies een veelvoud van 12.",
    ),
    "StressBlockTooLong": Words(
        "A block of {months} months does not fit in a history of {longest} monthly changes.",
        "Een blok van {months} maanden past niet in een geschiedenis van {longest} maandveranderingen.",
    ),
    "StressClauseMissing": Words(
        "Scenario {scenario} has no clause for {driver}. Add one.",
        "Scenario {scenario} heeft geen afspraak voor {driver}. Voeg er een toe.",
    ),
    "StressClauseOfNoDriver": Words(
        "Scenario {scenario} has a clause for {driver}, which is no driver of the stress test.",
        "Scenario {scenario} heeft een afspraak voor {driver}, dat geen kostenfactor van de stresstest is.",
    ),
    "StressLagTooLong": Words(
        "In scenario {scenario} the clause of {driver} looks {months} months back; the history allows {longest}.",
        "In scenario {scenario} kijkt de afspraak voor {driver} {months} maanden terug; "
        "de geschiedenis laat er {longest} toe.",
    ),
    "StressPathIncomplete": Words(
        "Path {path} gives {months} months of {series}; the horizon has {horizon}.",
        "Pad {path} geeft {months} maanden van {series}; de termijn heeft er {horizon}.",
    ),
    "StressPathTwice": Words("Two paths are named {path}. Rename one.", "Twee paden heten {path}. Hernoem er één."),
    "StressStretchOutside": Words(
        "A stretch of {months} months after level {first} does not lie in a history of {longest} monthly changes.",
        "Een stuk van {months} maanden na cijfer {first} past niet in een verloop van {longest} maandveranderingen.",
    ),
    "StressUnknownParty": Words(
        "{party} is not a party of this contract.", "{party} is geen partij bij deze overeenkomst."
    ),
    "StressFormulaUnknown": Words(
        "This was worked out by formula {formula}, which this release does not know.",
        "Dit is uitgerekend met formule {formula}, die deze versie niet kent.",
    ),
    "StressWithoutDrivers": Words(
        "No cost is agreed that the supplier meets first. Agree the risk register first.",
        "Er is geen kostenfactor afgesproken die de leverancier het eerst draagt. Spreek eerst het risicoregister af.",
    ),
    "StressWithoutValue": Words(
        "No contract value and margin are agreed. Agree them first.",
        "Er zijn geen contractwaarde en marge afgesproken. Spreek die eerst af.",
    ),
    "StressSeriesNotMonthly": Words(
        "{series} has one figure a quarter. A stress test needs a figure for every month: choose a monthly index.",
        "{series} heeft één cijfer per kwartaal. Een stresstest heeft elke maand een cijfer nodig: "
        "kies een maandindex.",
    ),
    "StressSeriesHasGaps": Words(
        "{series} lacks {missing} months, among them {months}. Record those figures, or begin after the last gap.",
        "{series} mist {missing} maanden, waaronder {months}. Leg die cijfers vast, of begin na het laatste gat.",
    ),
    "StressHistoryTooShortTogether": Words(
        "The indices have {months} months in common, from {first} ({starts}) to {last} ({ends}); {least} are needed.",
        "De indexen hebben {months} maanden gemeen, van {first} ({starts}) tot en met {last} ({ends}); "
        "er zijn er {least} nodig.",
    ),
    "StressProposalWithoutClause": Words(
        "Proposal {proposal} says nothing of a clause, so there is nothing to compare.",
        "Voorstel {proposal} gaat niet over een clausule; er valt niets te vergelijken.",
    ),
    "StressTooManyBands": Words(
        "These clauses have {bands} bands together; at most {most} can be compared. Leave some out.",
        "Deze clausules hebben samen {bands} schijven; er kunnen er hoogstens {most} worden vergeleken. "
        "Laat er een paar weg.",
    ),
    "StressYearOutside": Words(
        "{year} does not lie whole in the history. Choose a year from {first} to {last}.",
        "{year} valt niet helemaal in de geschiedenis. Kies een jaar van {first} tot en met {last}.",
    ),
    "StressChangeTooLarge": Words(
        "{series} rises more than tenfold in {year}. Choose another year.",
        "{series} stijgt in {year} meer dan tien keer. Kies een ander jaar.",
    ),
    "StressBeyondMeasure": Words(
        "Repeated for {years} years, the prices of this history leave every measure. "
        "Choose fewer years, or a later first month.",
        "De prijzen uit deze geschiedenis, {years} jaar lang herhaald, gaan elke maat te buiten. "
        "Kies minder jaren, of een latere eerste maand.",
    ),
    "EvidenceComesOutOtherwise": Words(
        "Worked out again, the figures are others than those laid beside proposal {proposal}. "
        "Ask the stress test anew and lay that result.",
        "Opnieuw uitgerekend zijn de cijfers anders dan die bij voorstel {proposal}. "
        "Vraag de stresstest opnieuw en leg die uitkomst erbij.",
    ),
    "TooManyStressTests": Words(
        "{waiting} stress tests wait already. Try again in a moment.",
        "Er wachten al {waiting} stresstesten. Probeer het zo opnieuw.",
    ),
    "NoEvidenceThere": Words(
        "Record {version} is no stress test. Look up the number in the timeline.",
        "Vastlegging {version} is geen stresstest. Zoek het nummer op in de tijdlijn.",
    ),
    "UnknownStressTest": Words(
        "This stress test is not kept any more. Ask it again.",
        "Deze stresstest wordt niet meer bewaard. Vraag hem opnieuw.",
    ),
}
