"""What people read when something cannot be done: faults in a form, rules of validation, failed requests."""

from interfaces.wording.entries import Counted, Words

TEXTS = {
    "fault.missing": Words("Fill this in.", "Vul dit in."),
    "fault.too_long": Words("Use at most {bound} characters.", "Gebruik hoogstens {bound} tekens."),
    "fault.pattern": Words(
        "Start with a letter and use only letters, digits, hyphens and underscores.",
        "Begin met een letter en gebruik alleen letters, cijfers, streepjes en lage streepjes.",
    ),
    "fault.greater_than": Words("Enter more than {bound}.", "Vul meer in dan {bound}."),
    "fault.at_least": Words("Enter {bound} or more.", "Vul {bound} of meer in."),
    "fault.less_than": Words("Enter less than {bound}.", "Vul minder in dan {bound}."),
    "fault.at_most": Words("Enter {bound} or less.", "Vul {bound} of minder in."),
    "fault.choice": Words("Choose one of the answers.", "Kies een van de antwoorden."),
    "fault.too_few": Words("Add at least {bound}.", "Voeg er minstens {bound} toe."),
    "fault.too_many": Words("Keep it to {bound}.", "Houd het bij {bound}."),
    "fault.whole": Words("Enter a whole number, for example 12.", "Vul een heel getal in, bijvoorbeeld 12."),
    "fault.day": Words("Enter a date, for example 3-10-2026.", "Vul een datum in, bijvoorbeeld 3-10-2026."),
    "fault.extra": Words("This is not asked here.", "Dit wordt hier niet gevraagd."),
    "fault.other": Words("This cannot be read: {technical}", "Dit kan niet worden gelezen: {technical}"),
    "fault.unreadable_number": Words(
        "“{typed}” is not a number. Write 1,500.25 for one thousand five hundred and a quarter.",
        "“{typed}” is geen getal. Schrijf 1.500,25 voor duizend vijfhonderd en een kwart.",
    ),
    "fault.unreadable_money": Words(
        "“{typed}” has more decimals than cents.",
        "“{typed}” heeft meer decimalen dan centen.",
    ),
    "fault.unreadable_day": Words(
        "“{typed}” is not a date. Write day, month and year: 3-10-2026.",
        "“{typed}” is geen datum. Schrijf dag, maand en jaar: 3-10-2026.",
    ),
    "fault.meant": Words("Did you mean {hint}?", "Bedoel je {hint}?"),
    "rule.shares_add_up": Words(
        "The shares of a band add up to 100%. Now they add up to {total} of 1.",
        "De aandelen in een schijf zijn samen 100 %. Nu zijn ze samen {total} van 1.",
    ),
    "rule.quotations_in_full": Words(
        "Say within how long a quotation is given and within how long it is answered, or leave both empty.",
        "Zeg binnen welke tijd een offerte komt en binnen welke tijd die wordt beantwoord, of laat beide leeg.",
    ),
    "rule.assessment_for_quotation": Words(
        "An own assessment takes the place of a quotation. Say how long a quotation may take.",
        "Een eigen waardering komt in plaats van een offerte. Zeg hoe lang een offerte mag duren.",
    ),
    "rule.last_band_open": Words(
        "Leave the upper bound of the last band empty: it has no end.",
        "Laat de bovengrens van de laatste schijf leeg: die heeft geen einde.",
    ),
    "rule.only_last_open": Words(
        "Give every band but the last an upper bound.",
        "Geef elke schijf behalve de laatste een bovengrens.",
    ),
    "rule.bounds_rise": Words(
        "Put the bands in order: each upper bound is higher than the one before.",
        "Zet de schijven op volgorde: elke bovengrens is hoger dan de vorige.",
    ),
    "rule.cap_above_floor": Words(
        "The highest compensation is not below the lowest.",
        "Het maximum ligt niet onder het minimum.",
    ),
    "rule.whole_formula": Words(
        "The fixed part and the weights add up to 100%. Now they add up to {total} of 1.",
        "Het vaste deel en de gewichten zijn samen 100 %. Nu zijn ze samen {total} van 1.",
    ),
    "rule.distinct_components": Words(
        "Give every component a short name of its own.", "Geef elk onderdeel een eigen korte naam."
    ),
    "rule.one_rounding_a_stage": Words("Round every stage once.", "Rond elke stap één keer af."),
    "rule.one_moment_a_month": Words("Name at most one day in a month.", "Noem hoogstens één dag per maand."),
    "rule.criterion_once": Words("Name every criterion once.", "Noem elk criterium één keer."),
    "rule.dimension_of_wheel_once": Words("Name every dimension once.", "Noem elke dimensie één keer."),
    "rule.three_an_area": Words(
        "Name nine dimensions, three in each area.", "Noem negen dimensies, drie in elk gebied."
    ),
    "rule.priority_once": Words("Name every priority once.", "Noem elke prioriteit één keer."),
    "rule.topic_once": Words("Name every topic once.", "Noem elk onderwerp één keer."),
    "rule.ordered_first": Words(
        "Choose a day of delivery on or after the day of the order.",
        "Kies een leverdag op of na de dag van de bestelling.",
    ),
    "rule.evaluation_month": Words(
        "Name a month only when compensation is set once a year.",
        "Noem alleen een maand als de vergoeding eens per jaar wordt vastgesteld.",
    ),
    "rule.day": Words("Write a day as 2024-07-31.", "Schrijf een dag als 2024-07-31."),
    "rule.day_in_reach": Words("Choose a day from 1900 to 2199.", "Kies een dag van 1900 tot en met 2199."),
    "rule.one_line": Words("Write this on one line.", "Schrijf dit op één regel."),
    "rule.period": Words(
        "Write a month as 2024-07 or a quarter as 2024-Q3.",
        "Schrijf een maand als 2024-07 of een kwartaal als 2024-Q3.",
    ),
    "rule.one_value_a_year": Words("Give every year one value.", "Geef elk jaar één waarde."),
    "rule.distinct_parties": Words(
        "Give every party a short name of its own.", "Geef elke partij een eigen korte naam."
    ),
    "rule.distinct_organisations": Words(
        "Name another organisation for every party.", "Noem voor elke partij een andere organisatie."
    ),
    "rule.reserved_parties": Words(
        "Choose another short name: clock, joint, none and both mean something else.",
        "Kies een andere korte naam: clock, joint, none en both betekenen iets anders.",
    ),
    "rule.one_weight_a_goal": Words("Give every goal one weight.", "Geef elk doel één gewicht."),
    "rule.dimension_once": Words("Name every question once.", "Noem elke vraag één keer."),
    "rule.some_goal_weighs": Words(
        "Give at least one goal a weight above zero.", "Geef minstens één doel een gewicht boven nul."
    ),
    "rule.some_weight": Words(
        "Give at least one question a weight above zero.", "Geef minstens één vraag een gewicht boven nul."
    ),
    "rule.one_clause_a_driver": Words("Give every cost one clause.", "Geef elke kostenfactor één clausule."),
    "rule.one_scenario_each": Words(
        "Choose each alternative once, and give tried clauses different names.",
        "Kies elk alternatief één keer, en geef clausules die je probeert verschillende namen.",
    ),
    "rule.item_once": Words("Name every statement once.", "Noem elke stelling één keer."),
    "rule.score_once": Words("Give every statement one score.", "Geef elke stelling één score."),
    "rule.round_open": Words(
        "The round closes on or after the day it opens.", "De ronde sluit op of na de dag waarop zij opengaat."
    ),
    "rule.some_text": Words("Fill this in.", "Vul dit in."),
    "rule.invisible": Words(
        "This text holds invisible characters. Type it again.",
        "Deze tekst bevat onzichtbare tekens. Typ de tekst opnieuw.",
    ),
    "rule.one_subject_of_transfer": Words(
        "Name either the cost driver or the shock that this money settles, not both.",
        "Noem óf de kostenfactor óf de schok waarvoor dit geld is, niet allebei.",
    ),
    "rule.two_parties": Words("Choose two different parties.", "Kies twee verschillende partijen."),
    "rule.recovered_at_most_all": Words(
        "No more can be paid back than the shock cost.",
        "Er kan niet meer zijn terugbetaald dan de schok kostte.",
    ),
    "rule.complete_trigger": Words(
        "Name the cost driver, the period and the shock that passed the threshold.",
        "Noem de kostenfactor, de periode en de schok die de drempel overschreed.",
    ),
    "rule.one_subject_of_talk": Words(
        "Name the renegotiation, or the cost driver it was about.",
        "Noem de heronderhandeling, of de kostenfactor waar die over ging.",
    ),
    "rule.one_figure_a_publication": Words(
        "Give every period one figure per publication.", "Geef elke periode één cijfer per publicatie."
    ),
    "rule.extension_in_order": Words(
        "The extension ends on or after its first day.", "De verlenging eindigt op of na de eerste dag."
    ),
    "rule.window_before_extension": Words(
        "The last day to decide lies before the extension.",
        "De laatste dag om te beslissen ligt voor de verlenging.",
    ),
    "rule.window_in_order": Words(
        "The window opens on or before the last day to decide.",
        "Het venster opent op of voor de laatste dag om te beslissen.",
    ),
    "rule.something_to_divide": Words(
        "Enter the gain to divide. A loss is negative.",
        "Vul het voordeel in dat jullie verdelen. Een verlies is negatief.",
    ),
    "rule.one_part_a_party": Words("Give every party one part.", "Geef elke partij één deel."),
    "rule.parts_add_up": Words("Let the parts add up to the gain.", "Zorg dat de delen samen het voordeel zijn."),
    "rule.one_to_one_highest": Words(
        "“Mostly one party” starts at or below “one-to-one”.",
        "“Overwegend één partij” begint op of onder “één-op-één”.",
    ),
    "rule.coverage_in_order": Words(
        "A score needs no more evidence than high confidence does.",
        "Een score vraagt niet meer bewijs dan hoge zekerheid.",
    ),
    "rule.kpi_bars_in_order": Words(
        "“KPIs too low to extend” lies at or below “KPIs good enough”.",
        "“KPI's te laag om te verlengen” ligt op of onder “KPI's goed genoeg”.",
    ),
    "rule.only_investments_are_exploratory": Words(
        "Only an investment is exploratory. Record this cost without it.",
        "Alleen een investering is verkennend. Leg deze kosten zonder dat vast.",
    ),
    "rule.some_energy": Words("Name hours, money or attention.", "Noem uren, geld of aandacht."),
    "rule.undirected_serves_no_promise": Words(
        "Hours that served a promise are directed. Choose directed, or leave the promise out.",
        "Uren voor een toezegging zijn gericht. Kies gericht, of laat de toezegging weg.",
    ),
    "rule.one_entry_a_subject": Words("Name every subject once.", "Noem elk onderwerp één keer."),
    "rule.some_ceiling": Words(
        "Name the most money, the most hours or both.", "Noem het hoogste bedrag, het hoogste aantal uren of allebei."
    ),
    "rule.decimal_as_text": Words("Enter a number.", "Vul een getal in."),
    "rule.decimal": Words("Enter a number.", "Vul een getal in."),
    "problem.summary": Counted(
        Words("There is a problem", "Er klopt iets niet"),
        Words("There are {count} problems", "Er kloppen {count} dingen niet"),
    ),
}
