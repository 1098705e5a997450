"""Texts of the option dossier: what the figures support, what is missing, the days that count, and a departure."""

from interfaces.wording.entries import Counted, Words

TEXTS = {
    "support.title": Words("What the record says", "Wat het dossier zegt"),
    "support.help": Words(
        "The page lists facts and gaps. You decide together, and your reasons are recorded.",
        "De pagina noemt feiten en gaten. Jullie besluiten samen, en jullie redenen worden vastgelegd.",
    ),
    "support.happy": Words("Are we happy?", "Zijn we tevreden?"),
    "support.look": Words("Must we look?", "Moeten we kijken?"),
    "support.law": Words("What the law leaves room for", "Wat de wet aan ruimte laat"),
    "support.extend": Words("The figures support extending", "De cijfers steunen verlengen"),
    "support.extend_with_conditions": Words(
        "The figures support extending with conditions", "De cijfers steunen verlengen onder voorwaarden"
    ),
    "support.do_not_extend": Words(
        "The figures do not support extending on these terms", "De cijfers steunen verlengen zo niet"
    ),
    "support.undetermined": Words("Not to be said yet", "Nog niet te zeggen"),
    "support.extend_help": Words("No condition stands in the way.", "Geen voorwaarde staat in de weg."),
    "support.extend_with_conditions_help": Words(
        "Settle these matters first, or along with it.", "Regel deze punten eerst, of tegelijk."
    ),
    "support.do_not_extend_help": Words(
        "Something stands in the way that a condition does not mend.",
        "Er staat iets in de weg dat een voorwaarde niet oplost.",
    ),
    "support.undetermined_help": Words(
        "No evidence, no recommendation. Below is what is missing.",
        "Geen bewijs, geen advies. Hieronder wat ontbreekt.",
    ),
    "support.stops": Words("In the way", "Staat in de weg"),
    "support.missing": Words("Missing", "Ontbreekt"),
    "support.conditions": Words("To settle first", "Eerst te regelen"),
    "support.stop_preference": Words("{party} does not want to extend", "{party} wil niet verlengen"),
    "support.stop_kpi": Words(
        "The KPIs were reached for less than half", "De KPI's zijn voor minder dan de helft gehaald"
    ),
    "support.stop_dimension": Words("{question} is far too low", "{question} is ver onder de maat"),
    "support.condition_preference": Words(
        "{party} wants to extend under conditions", "{party} wil onder voorwaarden verlengen"
    ),
    "support.condition_kpi": Words("The KPIs were not reached enough", "De KPI's zijn te weinig gehaald"),
    "support.condition_dimension": Words("{question} is low", "{question} is laag"),
    "support.condition_headline": Words("Fairness as a whole is low", "De billijkheid als geheel is laag"),
    "support.missing_preference": Words("What {party} wants", "Wat {party} wil"),
    "support.missing_kpi": Words("How far the KPIs were reached", "Hoe ver de KPI's zijn gehaald"),
    "support.missing_dimension": Words("Evidence about: {question}", "Bewijs over: {question}"),
    "support.notice_open": Words("Can still be decided", "Kan nog worden besloten"),
    "support.notice_due_soon": Words("To be decided soon", "Binnenkort te besluiten"),
    "support.notice_lapsed": Words("The last day has passed", "De laatste dag is voorbij"),
    "support.notice_decided": Words("Decided", "Besloten"),
    "support.days_left": Counted(
        Words("{count} day until the last day to decide", "nog {count} dag tot de laatste dag om te beslissen"),
        Words("{count} days until the last day to decide", "nog {count} dagen tot de laatste dag om te beslissen"),
    ),
    "support.days_past": Counted(
        Words("{count} day past the last day to decide", "{count} dag na de laatste dag om te beslissen"),
        Words("{count} days past the last day to decide", "{count} dagen na de laatste dag om te beslissen"),
    ),
    "support.market_not_yet": Words("Market exploration: not yet", "Marktverkenning: nog niet nodig"),
    "support.market_due": Words("Market exploration: due", "Marktverkenning: nu nodig"),
    "support.market_done": Words("Market exploration: done", "Marktverkenning: gedaan"),
    "support.latest_start": Words("Latest start:", "Uiterlijke start:"),
    "support.duty_stays": Words(
        "A good relationship does not remove the duty to look.",
        "Een goede relatie neemt de plicht om te kijken niet weg.",
    ),
    "support.no_duty": Words(
        "You have not agreed to explore the market before an option.",
        "Jullie spraken geen marktverkenning voor een optie af.",
    ),
    "support.follows": Words("In line with the record: {recommendation}", "In lijn met het dossier: {recommendation}"),
    "support.departs": Words(
        "Departs from the record of that day: {recommendation}",
        "Wijkt af van het dossier van die dag: {recommendation}",
    ),
    "support.nothing_to_follow": Words(
        "On that day the record gave nothing to follow: {recommendation}",
        "Op die dag gaf het dossier niets om te volgen: {recommendation}",
    ),
}
