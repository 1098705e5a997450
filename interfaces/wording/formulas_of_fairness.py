"""The formulas of fairness, KPIs, ceilings and standing in Dutch, by the English formula that the domain states."""

from interfaces.wording.entries import Words

_OF_A_DIMENSION = {
    "the lowest experience of all parties, when there is evidence enough": (
        "de laagste beleving van alle partijen, als er genoeg bewijs is"
    ),
    "highest experience - lowest experience": "hoogste beleving - laagste beleving",
    "the parties at the lowest experience, when there is a gap": (
        "de partijen met de laagste beleving, als er een kloof is"
    ),
    "lowest and highest score with the contested events left out, denied and granted": (
        "laagste en hoogste score met de betwiste gebeurtenissen weggelaten, afgewezen en toegewezen"
    ),
    "mean over the parties of min(1, items / expected items)": (
        "gemiddelde over de partijen van stukken bewijs / verwachte stukken, hoogstens 1"
    ),
    "no items: no evidence; a party without: one-sided; a value missing or little coverage: insufficient": (
        "geen stukken: geen bewijs; een partij zonder: eenzijdig; een waarde ontbreekt of weinig dekking: onvoldoende"
    ),
    "high from the high coverage on, else medium": "hoog vanaf de hoge dekking, anders midden",
    "number of items of evidence of the party": "aantal stukken bewijs van de partij",
    "every item that counts": "elk stuk bewijs dat telt",
    "the credit of one item by the rules of its part, or its amount": (
        "wat één stuk bewijs oplevert volgens de regels van zijn onderdeel, of het bedrag"
    ),
    "mean of heard, influence and joint decisions, of which at least two are known": (
        "gemiddelde van gehoord, invloed en samen besluiten, waarvan er minstens twee bekend zijn"
    ),
    "the lowest own conduct of the other parties": "het laagste eigen gedrag van de andere partijen",
    "mean over the items of (s - 1) / 4 * (1 - (highest s - lowest s) / 4)": (
        "gemiddelde over de vragen van (s - 1) / 4 * (1 - (hoogste s - laagste s) / 4)"
    ),
    "gain: net share / contribution share, within 0 and 1; loss: contribution share / loss share, at most 1": (
        "winst: nettodeel / inbrengdeel, tussen 0 en 1; verlies: inbrengdeel / verliesdeel, hoogstens 1"
    ),
    "sum of weight * attainment / sum of weights of goals whose attainment is known": (
        "som van gewicht * bereikt / som van de gewichten van doelen waarvan bekend is wat is bereikt"
    ),
    "share of the material proposals that were answered in time": (
        "deel van de voorstellen van betekenis dat op tijd is beantwoord"
    ),
    "adopted / decided, against the party that is adopted most": (
        "aangenomen / besloten, afgezet tegen de partij waarvan het meest wordt aangenomen"
    ),
    "1 - decisions that others took alone / (joint decisions + all decisions taken alone)": (
        "1 - besluiten die anderen alleen namen / (samen genomen besluiten + alle alleen genomen besluiten)"
    ),
    "mean of the credits; for loyalty the mean of kept, warned and disputes": (
        "gemiddelde van wat elk stuk oplevert; bij loyaliteit het gemiddelde van nagekomen, gewaarschuwd en geschillen"
    ),
    "mean credit of the promises due: in time 1, late within the grace days less, else 0": (
        "gemiddelde over de toezeggingen die moesten: op tijd 1, te laat binnen de respijtdagen minder, anders 0"
    ),
    "mean credit of the issues owned: warned long enough before 1, shorter 0.5, else 0": (
        "gemiddelde over de eigen problemen: ruim vooraf gewaarschuwd 1, korter vooraf 0,5, anders 0"
    ),
    "mean of (4 - level) / 3 over the disputes resolved; open for too long 0": (
        "gemiddelde van (4 - niveau) / 3 over de opgeloste geschillen; te lang open 0"
    ),
    "mean over the items of (s - 1) / 4": "gemiddelde over de vragen van (s - 1) / 4",
    "mean over the items of (highest s - lowest s) / 4": "gemiddelde over de vragen van (hoogste s - laagste s) / 4",
    "sum of investments and costs made for the relationship": (
        "som van de investeringen en kosten die voor de relatie zijn gemaakt"
    ),
    "sum of benefits before shocks": "som van de opbrengsten vóór schokken",
    "what the party bore of all shocks, after settlements": "wat de partij van alle schokken droeg, na verrekening",
    "benefit - shock borne": "opbrengst - gedragen schok",
    "contribution / sum of contributions": "inbreng / som van alle inbreng",
    "net outcome / sum of net outcomes": "netto-uitkomst / som van de netto-uitkomsten",
    "weight of the goals whose attainment is known": "gewicht van de doelen waarvan bekend is wat is bereikt",
}
_COMBINED = "exp(som van gewicht * ln beleving); 0 zodra een meewegende beleving 0 is"
_OF_THE_HEADLINE = {
    "agreed weight / sum of agreed weights; equal until weights are agreed": (
        "afgesproken gewicht / som van de afgesproken gewichten; gelijk zolang er geen gewichten zijn afgesproken"
    ),
    "the agreement of the weights": "de afspraak over de gewichten",
    "exp(sum of weight * ln experience); 0 as soon as a weighed experience is 0": _COMBINED,
    (
        "exp(sum of weight * ln experience); 0 as soon as a weighed experience is 0, over the "
        "dimensions that have a score"
    ): (f"{_COMBINED}, over de dimensies die een score hebben"),
    "the lowest view of all parties; none while a weighed dimension has no score": (
        "het laagste beeld van alle partijen; geen zolang een meewegende dimensie geen score heeft"
    ),
    "the parties whose view is the headline": "de partijen waarvan het beeld het eindcijfer is",
    "the weighed dimension with the lowest score": "de meewegende dimensie met de laagste score",
    "sum of the weights of the dimensions that have a score": "som van de gewichten van de dimensies met een score",
    "1 - half the sum of |weight of one - weight of the other|, the lowest of all pairs": (
        "1 - de helft van de som van |gewicht van de een - gewicht van de ander|, het laagste van alle paren"
    ),
    "a duty to disclose that only some of the parties have": (
        "een plicht tot inzage die maar een deel van de partijen heeft"
    ),
    "the same score and status, worked out at the end of the quarter": (
        "dezelfde score en status, berekend aan het eind van het kwartaal"
    ),
    "min(1, mean of twelve months / target); lower is better: min(1, target / mean), 1 for a mean of 0": (
        "gemiddelde van twaalf maanden / norm, hoogstens 1; is lager beter: norm / gemiddelde, 1 bij een "
        "gemiddelde van 0"
    ),
    "weighted mean over the measured KPIs; none while less than half of the weight was measured": (
        "gewogen gemiddelde over de gemeten KPI's; geen zolang minder dan de helft van het gewicht is gemeten"
    ),
    "weight of the measured KPIs / weight of all": "gewicht van de gemeten KPI's / gewicht van alle KPI's",
    "the KPIs that were agreed": "de KPI's die zijn afgesproken",
    "the ceiling that the party declared last": "het plafond dat de partij het laatst opgaf",
    "used / ceiling": "gebruikt / plafond",
    "ok below 0.8, near from 0.8 on, over above 1": "in orde onder 0,8, dichtbij vanaf 0,8, erover boven 1",
    "sum of investments and costs": "som van investeringen en kosten",
    "sum of hours spent": "som van de bestede uren",
    "the ceilings that parties declared": "de plafonds die partijen opgaven",
}
_OF_STANDING = {
    "(mean of the five factors - 1) / 4": "(gemiddelde van de vijf factoren - 1) / 4",
    "mean of the party's own conduct in transparency and loyalty, of those that are known": (
        "gemiddelde van het eigen gedrag van de partij in transparantie en loyaliteit, voor zover bekend"
    ),
    "the lowest of all parties; none while one is unknown": (
        "het laagste van alle partijen; geen zolang er een onbekend is"
    ),
    "trust shown - trust needed": "getoond vertrouwen - nodig vertrouwen",
    "deficit below - trust band, surplus above it, else fits": (
        "tekort onder min de bandbreedte, overschot erboven, anders past het"
    ),
    "1 below 0.20, 2 below 0.40, 3 below 0.65, 4 below 0.85, else 5": (
        "1 onder 0,20, 2 onder 0,40, 3 onder 0,65, 4 onder 0,85, anders 5"
    ),
    "guarded for a reason; else arm's length below 0.40; else cooperative": (
        "op je hoede als daar een reden voor is; anders zakelijk onder 0,40; anders coöperatief"
    ),
    "goal overlap below 0.30, or a party's own conduct in loyalty below 0.30": (
        "overlap van doelen onder 0,30, of eigen gedrag van een partij in loyaliteit onder 0,30"
    ),
    "met, not met, or unknown, by the events and figures of twelve months": (
        "voldaan, niet voldaan of onbekend, volgens de gebeurtenissen en cijfers van twaalf maanden"
    ),
    "the highest level of which every condition is met, and of every level below": (
        "het hoogste niveau waarvan elke voorwaarde is vervuld, en van elk niveau eronder"
    ),
    "the same, with what is unknown read as met": "hetzelfde, met wat onbekend is gelezen als vervuld",
    "the conditions of the next level that are not known to be met": (
        "de voorwaarden van het volgende niveau waarvan niet bekend is dat ze zijn vervuld"
    ),
    (
        "any no: do not extend; something missing: undetermined; KPI below the stop or two dimensions below "
        "0.30: do not "
        "extend; conditions: extend with conditions; else extend"
    ): (
        "een nee: niet verlengen; er ontbreekt iets: onbepaald; KPI's onder de stopgrens of twee dimensies "
        "onder 0,30: niet "
        "verlengen; voorwaarden: verlengen onder voorwaarden; anders verlengen"
    ),
    "KPI below the good gate, a dimension below 0.50, headline below 0.60, a red flag, a condition that was stated": (
        "KPI's onder de goede grens, een dimensie onder 0,50, eindcijfer onder 0,60, een rode vlag, een "
        "gestelde voorwaarde"
    ),
    "a preference, the KPI, or the score of a weighed dimension": (
        "een voorkeur, de KPI's, of de score van een meewegende dimensie"
    ),
    "decided; lapsed after the last day of notice; due soon within 90 days; else open": (
        "besloten; vervallen na de laatste dag van aanzegging; dichtbij binnen 90 dagen; anders open"
    ),
    "last day of notice - day of the view": "laatste dag van aanzegging - dag van het overzicht",
    "none where nobody asks for it": "geen waar niemand erom vraagt",
    "first day of the option - lead days": "eerste dag van de optie - aanlooptijd in dagen",
    "done; due from the latest start on; else not yet": "gedaan; moet vanaf de laatste startdag; anders nog niet",
    "the option as it was granted": "de optie zoals die is verleend",
    "the options that were granted": "de opties die zijn verleend",
}

TEXTS = {
    f"formula.{english}": Words(english, dutch)
    for english, dutch in {**_OF_A_DIMENSION, **_OF_THE_HEADLINE, **_OF_STANDING}.items()
}
