"""Texts of the page about the kind of relationship: the ladder, trust needed and shown, and what fits the work."""

from interfaces.wording.entries import Counted, Words

TEXTS = {
    "nav.relationship": Words("Relationship", "Samenwerking"),
    "ladder.heading": Words("Kind of relationship", "Samenwerkingstype"),
    "ladder.lead": Words(
        "Which form of working together is proven, and does it fit the work? Higher is not better.",
        "Welke vorm van samenwerken is bewezen, en past die bij het werk? Hoger is niet beter.",
    ),
    "ladder.title": Words("Five forms, what each asks", "Vijf vormen, en wat elk vraagt"),
    "ladder.help": Words(
        "A form is proven when all its conditions are met, and those of every form before it.",
        "Een vorm is bewezen als aan al zijn voorwaarden is voldaan, en aan die van elke vorm ervoor.",
    ),
    "ladder.proven_level": Words("Proven", "Bewezen"),
    "ladder.possible_level": Words("Possible, when what is unknown holds", "Mogelijk, als klopt wat nog onbekend is"),
    "ladder.none_yet": Words("{level}: none yet", "{level}: nog geen"),
    "ladder.proven": Words("Proven", "Bewezen"),
    "ladder.possible": Words("Possible", "Mogelijk"),
    "ladder.not_reached": Words("Not reached", "Niet bereikt"),
    "ladder.fits_work": Words("Fits this work", "Past bij dit werk"),
    "ladder.met": Words("met", "gehaald"),
    "ladder.not_met": Words("not met", "niet gehaald"),
    "ladder.unknown": Words("unknown", "onbekend"),
    "ladder.level_1": Words("Transactional", "Transactioneel"),
    "ladder.level_2": Words("Preferred supplier", "Voorkeursleverancier"),
    "ladder.level_3": Words("Operational partnership", "Operationeel partnerschap"),
    "ladder.level_4": Words("Strategic partnership", "Strategisch partnerschap"),
    "ladder.level_5": Words("Metasystem", "Metasysteem"),
    "ladder.about_1": Words("You deliver and you pay.", "Leveren en betalen."),
    "ladder.about_2": Words("You come back because it went well.", "Je komt terug omdat het goed ging."),
    "ladder.about_3": Words(
        "You improve the work together, with a goal of both.",
        "Je verbetert het werk samen, met een doel van allebei.",
    ),
    "ladder.about_4": Words("You share risks and open your books.", "Je deelt risico's en laat in de boeken kijken."),
    "ladder.about_5": Words(
        "Several parties build something beyond themselves.",
        "Meerdere partijen bouwen aan iets dat boven henzelf uitgaat.",
    ),
    "ladder.rests_on": Counted(
        Words("What it rests on: {count} event", "Waar het op rust: {count} gebeurtenis"),
        Words("What it rests on: {count} events", "Waar het op rust: {count} gebeurtenissen"),
    ),
    "condition.delivery_evidence": Words(
        "A KPI was measured or a joint review held, in twelve months",
        "Een KPI is gemeten of samen geëvalueerd, in twaalf maanden",
    ),
    "condition.term_24_months": Words("A term of 24 months or more", "Een looptijd van 24 maanden of meer"),
    "condition.kpi_080": Words("KPIs reached for 80% or more", "KPI's voor 80 % of meer gehaald"),
    "condition.joint_goal": Words("A goal that all parties signed", "Een doel dat alle partijen ondertekenden"),
    "condition.two_joint_reviews": Words(
        "Two joint reviews in twelve months", "Twee gezamenlijke evaluaties in twaalf maanden"
    ),
    "condition.loyalty_060": Words("Loyalty 0.60 or more", "Loyaliteit 0,60 of meer"),
    "condition.equality_050": Words("Equality 0.50 or more", "Gelijkwaardigheid 0,50 of meer"),
    "condition.risk_in_the_middle": Words(
        "No registered risk lies with one party alone", "Geen geregistreerd risico ligt bij één partij alleen"
    ),
    "condition.two_sided_open_book": Words(
        "All parties opened their earning model and financial position",
        "Alle partijen gaven inzage in verdienmodel en financiële positie",
    ),
    "condition.transparency_070": Words("Transparency 0.70 or more", "Transparantie 0,70 of meer"),
    "condition.proportionality_060": Words("Proportionality 0.60 or more", "Proportionaliteit 0,60 of meer"),
    "condition.culture_060": Words("Culture 0.60 or more", "Cultuur 0,60 of meer"),
    "condition.three_parties": Words("Three parties or more", "Drie partijen of meer"),
    "condition.purpose_beyond_parties": Words(
        "A goal that goes beyond the parties", "Een doel dat boven de partijen uitgaat"
    ),
    "condition.two_explorers": Words(
        "Two parties invested to explore, in twelve months", "Twee partijen investeerden om te verkennen"
    ),
    "condition.transparency_080": Words("Transparency 0.80 or more", "Transparantie 0,80 of meer"),
    "condition.equality_080": Words("Equality 0.80 or more", "Gelijkwaardigheid 0,80 of meer"),
    "condition.trust_shown_075": Words("Trust shown 0.75 or more", "Getoond vertrouwen 0,75 of meer"),
    "fit.title": Words("Does trust fit the work?", "Past het vertrouwen bij het werk?"),
    "fit.needed": Words("Trust that the work needs", "Vertrouwen dat het werk vraagt"),
    "fit.shown": Words("Trust that you show", "Vertrouwen dat jullie tonen"),
    "fit.shown_help": Words(
        "What each does in transparency and loyalty. The lowest counts.",
        "Wat elk doet in transparantie en loyaliteit. De laagste telt.",
    ),
    "fit.difference": Words("Difference", "Verschil"),
    "fit.deficit": Words("Less trust than the work needs", "Minder vertrouwen dan het werk vraagt"),
    "fit.fits": Words("It fits", "Het past"),
    "fit.surplus": Words("More trust than the work needs", "Meer vertrouwen dan het werk vraagt"),
    "fit.unknown": Words("Not known yet", "Nog niet bekend"),
    "fit.level": Words("Form that fits the work", "Vorm die bij het werk past"),
    "fit.stance": Words("Stance that fits", "Houding die past"),
    "fit.guarded": Words("Guarded", "Op je hoede"),
    "fit.arms_length": Words("At arm's length", "Zakelijk op afstand"),
    "fit.cooperative": Words("Cooperative", "Samenwerkend"),
    "fit.guarded_help": Words(
        "Prepare to work with formal guarantees. The reasons:", "Bereid je voor op formele waarborgen. De redenen:"
    ),
    "fit.arms_length_help": Words("The work asks little trust.", "Het werk vraagt weinig vertrouwen."),
    "fit.cooperative_help": Words(
        "The work asks trust, and nothing speaks against it.",
        "Het werk vraagt vertrouwen, en niets spreekt ertegen.",
    ),
    "fit.because_goal_overlap": Words(
        "Your priorities have little in common.", "Jullie prioriteiten hebben weinig gemeen."
    ),
    "fit.because_loyalty": Words("{party} keeps few of its promises.", "{party} komt weinig toezeggingen na."),
    "fit.needed_missing": Words(
        "You have not agreed how demanding the work is.", "Jullie spraken nog niet af hoe veeleisend het werk is."
    ),
    "fit.shown_missing": Words(
        "Of some party there are no disclosures or promises that count.",
        "Van een partij is er nog geen inzage of toezegging die telt.",
    ),
    "fit.answers": Words("Two honest answers", "Twee eerlijke antwoorden"),
    "fit.build": Words("Build trust", "Bouw vertrouwen op"),
    "fit.build_help": Words(
        "Show more, promise less and keep it. The figure moves with what you do.",
        "Laat meer zien, beloof minder en kom het na. Het cijfer beweegt met wat jullie doen.",
    ),
    "fit.lighter": Words("Choose a lighter form", "Kies een lichtere vorm"),
    "fit.lighter_help": Words(
        "Make the work less demanding, so that it needs less trust.",
        "Maak het werk minder veeleisend, zodat het minder vertrouwen vraagt.",
    ),
}
