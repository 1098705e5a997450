"""Texts about the room that procurement law leaves: numbers, rules and judgements, kept apart."""

from interfaces.wording.entries import Words

TEXTS = {
    "nav.procurement": Words("Room to change", "Wijzigingsruimte"),
    "law.lead": Words(
        "How far a public contract has changed, and what the law asks of a next change.",
        "Hoe ver een overheidsopdracht is gewijzigd, en wat de wet van een volgende wijziging vraagt.",
    ),
    "law.not_permission": Words(
        "Passing a number is not permission; overall nature and economic balance are judged separately.",
        "Binnen een getal blijven is geen toestemming; algemene aard en economisch evenwicht worden apart beoordeeld.",
    ),
    "law.no_advice": Words("This is not legal advice.", "Dit is geen juridisch advies."),
    "law.civil": Words(
        "Procurement law does not govern this contract. It changes as you agree at the table.",
        "Voor dit contract geldt geen aanbestedingsrecht. Het wijzigt zoals jullie aan tafel afspreken.",
    ),
    "law.not_agreed": Words(
        "The value at the award is not agreed yet; the numbers are parts of it.",
        "De waarde bij gunning is nog niet afgesproken; de getallen zijn delen daarvan.",
    ),
    "law.base": Words("Of what the numbers are parts", "Waarvan de getallen delen zijn"),
    "law.reference": Words("Value with indexation", "Waarde met indexering"),
    "law.threshold": Words("European threshold", "Europese drempelwaarde"),
    "law.looked_up": Words("Looked up: {source}", "Opgezocht: {source}"),
    "law.verify": Words(
        "Not checked against the official text: verify it.", "Niet nagezien in de officiële tekst: controleer het."
    ),
    "law.pot": Words("Small changes together", "Kleine wijzigingen samen"),
    "law.net": Words("Net", "Per saldo"),
    "law.gross": Words("Added up, cuts too", "Opgeteld, ook verlagingen"),
    "law.part": Words("Part of the value", "Deel van de waarde"),
    "law.below": Words("Must stay below", "Moet blijven onder"),
    "law.gross_warning": Words(
        "It stays below the number only because cuts were set off against rises.",
        "Het blijft alleen onder het getal doordat verlagingen tegen verhogingen wegvallen.",
    ),
    "law.pot_empty": Words("No small change was made yet.", "Er is nog geen kleine wijziging gedaan."),
    "law.changes": Words("Other changes, one by one", "Andere wijzigingen, een voor een"),
    "law.no_changes": Words("No other change was made.", "Er is geen andere wijziging gedaan."),
    "law.of_most": Words("of at most", "van hoogstens"),
    "law.cumulative": Words("Rises together", "Verhogingen samen"),
    "law.cumulative_help": Words(
        "Additional work and unforeseen circumstances added up: shown against avoiding a procedure.",
        "Aanvullend werk en onvoorziene omstandigheden opgeteld: getoond tegen het omzeilen van een procedure.",
    ),
    "law.within": Words("Within the number", "Binnen het getal"),
    "law.exceeds": Words("Over the number", "Over het getal heen"),
    "law.no_numeric_limit": Words("No number applies", "Er geldt geen getal"),
    "law.reference_missing": Words("Something is missing to say so", "Er ontbreekt iets om dit te zeggen"),
    "law.judged": Words("What people judged", "Wat mensen beoordeelden"),
    "law.none_judged": Words("No judgement was recorded.", "Er is geen oordeel vastgelegd."),
    "law.on_table": Words("On the table, put to the grounds", "Op tafel, naast de gronden gelegd"),
    "law.none_on_table": Words(
        "No change of the contract lies on the table.", "Er ligt geen contractwijziging op tafel."
    ),
    "law.kinds": Words(
        "A number or a fact settles a rule. People judge, with reasons. Neither stands in for the other.",
        "Een getal of feit beslist een regel. Mensen oordelen, met redenen. Het een vervangt het ander niet.",
    ),
    "law.named_ground": Words("Ground that the proposal names", "Grond die het voorstel noemt"),
    "law.other_grounds": Words("The other grounds", "De andere gronden"),
    "law.where": Words(
        "Directive 2014/24/EU article {article}; Aw 2012 article {dutch}",
        "Richtlijn 2014/24/EU artikel {article}; Aw 2012 artikel {dutch}",
    ),
    "law.notice": Words("A change on this ground is announced.", "Een wijziging op deze grond wordt aangekondigd."),
    "law.rules": Words("Rules", "Regels"),
    "law.judgements": Words("Judgements", "Oordelen"),
    "law.rule_failed": Words("Rule not met", "Regel niet gehaald"),
    "law.rule_met": Words("Rule met", "Regel gehaald"),
    "law.awaiting_fact": Words("Waits for a fact", "Wacht op een feit"),
    "law.awaiting_judgement": Words("Waits for a judgement", "Wacht op een oordeel"),
    "law.judged_not_to_hold": Words("Judged not to hold", "Beoordeeld: klopt niet"),
    "law.holds_as_judged": Words("Holds, as people judged", "Klopt, zoals mensen oordeelden"),
    "law.judged_holds": Words("Judged: it holds", "Beoordeeld: klopt"),
    "law.judged_fails": Words("Judged: it does not hold", "Beoordeeld: klopt niet"),
    "law.rule_clause_in_initial_documents": Words(
        "a clause or option of the first documents foresees it",
        "een clausule of optie uit de eerste stukken voorziet erin",
    ),
    "law.rule_as_the_clause_provides": Words(
        "it keeps to the conditions and price rule of that clause",
        "het houdt zich aan de voorwaarden en prijsregel van die clausule",
    ),
    "law.rule_rise_within_half": Words(
        "the price rises by at most half of the value", "de prijs stijgt hoogstens met de helft van de waarde"
    ),
    "law.rule_contractor_is_replaced": Words("another contractor comes in", "er komt een andere opdrachtnemer"),
    "law.rule_small_changes_below_threshold": Words(
        "the small changes together stay below the European threshold",
        "de kleine wijzigingen samen blijven onder de Europese drempelwaarde",
    ),
    "law.rule_small_changes_below_percentage": Words(
        "the small changes together stay below 10 percent, 15 for works",
        "de kleine wijzigingen samen blijven onder 10 procent, 15 voor werken",
    ),
    "law.rule_same_contractor": Words("the contractor stays the same", "de opdrachtnemer blijft dezelfde"),
    "law.at_law": Words("What procurement law asks of it", "Wat het aanbestedingsrecht ervan vraagt"),
    "law.to_room": Words("Room to change", "Ruimte om te wijzigen"),
    "law.moves": Words("It moves", "Het raakt"),
    "law.touch_money": Words("money", "geld"),
    "law.touch_term": Words("the term", "de looptijd"),
    "law.touch_words": Words("terms in words", "afspraken in woorden"),
    "law.worth": Words("Worth", "Waarde"),
    "law.untold": Words("cannot be told from its terms", "niet te zeggen uit de voorwaarden"),
    "law.end": Words("Last day", "Laatste dag"),
    "law.end_moves": Words("{before} becomes {after}", "{before} wordt {after}"),
    "law.moves_nothing": Words(
        "This proposal moves no money and no term of the contract, so the law asks nothing of it.",
        "Dit voorstel raakt geen geld en geen looptijd van het contract; de wet vraagt er niets van.",
    ),
    "law.divided": Words(
        "The parties state different things about: {points}. Settle that first.",
        "Partijen stellen verschillende dingen vast over: {points}. Word het daar eerst over eens.",
    ),
    "law.change_on_clause": Words("{worth}, on clause {clause}", "{worth}, op clausule {clause}"),
    "law.no_named_ground": Words(
        "The proposal names no ground. Every ground, in the order in which to look at them:",
        "Het voorstel noemt geen grond. Elke grond, in de volgorde om ze te bekijken:",
    ),
    "law.room": Words(
        "Number: {limit}. Used before: {before}; with this: {after}; left: {left}.",
        "Getal: {limit}. Eerder gebruikt: {before}; hiermee: {after}; over: {left}.",
    ),
    "law.room_untold": Words(
        "Number: {limit}. Used before: {before}. What this uses cannot be told.",
        "Getal: {limit}. Eerder gebruikt: {before}. Wat dit gebruikt is niet te zeggen.",
    ),
    "law.judged_by": Words("{name}, for {party}: {reasons}", "{name}, namens {party}: {reasons}"),
    "law.raised_award_criterion_touched": Words(
        "Raised because it touches what counted in the award.", "Gesteld omdat het raakt wat bij de gunning telde."
    ),
    "law.raised_entry_conditions_touched": Words(
        "Raised because it touches the conditions on which tenderers came in.",
        "Gesteld omdat het de voorwaarden raakt waarop is ingeschreven.",
    ),
    "flag.RENEGOTIATION_OPEN": Words("A duty to renegotiate is open.", "Een plicht tot heronderhandelen staat open."),
    "flag.ART72_EXCEEDED": Words(
        "A number of procurement law was passed.", "Een getal van het aanbestedingsrecht is overschreden."
    ),
}
