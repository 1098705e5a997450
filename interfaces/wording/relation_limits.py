"""Words for dependence and independence, and for the limits that raise a talk."""

from interfaces.wording.entries import Words, named

NAMES = {
    "StateDependence": named(
        "State how much you depend on the others",
        "Zeg hoe afhankelijk jullie van de ander zijn",
        "Only your own party can tell. It is no weakness to say so.",
        "Alleen je eigen partij kan dit zeggen. Het is geen zwakte om het te noemen.",
    ),
    "StateIndependence": named(
        "State how independent you are",
        "Zeg hoe zelfstandig jullie zijn",
        "How far your party decides for itself in this work.",
        "Hoe ver je partij in dit werk zelf beslist.",
    ),
    "AgreeRelationLimit": named(
        "Agree a limit that raises a talk",
        "Spreek een grens af die een gesprek opent",
        "Crossing it raises a talk. It is no penalty.",
        "Wie eroverheen gaat, opent een gesprek. Het is geen boete.",
    ),
    "DropRelationLimit": named(
        "Let a limit go",
        "Laat een grens los",
        "The measure is still shown; it raises no talk any more.",
        "De maat blijft te zien; hij opent geen gesprek meer.",
    ),
    "CompareWithLimit": named(
        "Compare with the limit",
        "Vergelijk met de grens",
        "The calendar does this.",
        "De kalender doet dit.",
    ),
}

FIELDS = {
    "turnover_share": named(
        "Share of turnover or purchase",
        "Aandeel van de omzet of inkoop",
        "Part of your turnover, or of what you buy of this kind, that comes through the others.",
        "Deel van je omzet, of van wat je hiervan inkoopt, dat via de ander loopt.",
    ),
    "switching_cost": named(
        "Cost of changing",
        "Kosten van overstappen",
        "As a part of the value of one year: 50 % is half a year.",
        "Als deel van de waarde van één jaar: 50 % is een half jaar.",
    ),
    "degree": named(
        "Degree of independence",
        "Mate van zelfstandigheid",
        "Part of your decisions in this work that you can take without the others.",
        "Deel van je besluiten in dit werk dat je zonder de ander kunt nemen.",
    ),
    "StateDependence.note": named("Explanation", "Toelichting"),
    "StateIndependence.note": named("Explanation", "Toelichting"),
    "AgreeRelationLimit.title": named(
        "Name of the limit",
        "Naam van de grens",
        "The talk gets the same name. Do not name a person.",
        "Het gesprek krijgt dezelfde naam. Noem geen persoon.",
    ),
    "AgreeRelationLimit.measure": named("Measure", "Maat"),
    "DropRelationLimit.measure": named("Measure", "Maat"),
    "CompareWithLimit.measure": named("Measure", "Maat"),
    "AgreeRelationLimit.party": named("Party", "Partij", "Empty is every party.", "Leeg is elke partij."),
    "DropRelationLimit.party": named("Party", "Partij", "Empty is every party.", "Leeg is elke partij."),
    "CompareWithLimit.party": named("Party", "Partij"),
    "CompareWithLimit.value": named("Value", "Waarde"),
    "at_least": named("At least", "Minstens"),
    "at_most": named("At most", "Hoogstens"),
    "DropRelationLimit.reason": named("Reason", "Reden"),
}

EVENTS = {
    "DependenceStated": Words(
        "{by} stated how much it depends on the others: {turnover_share} of its turnover or purchase, and "
        "{switching_cost} of a year to change.[ {note}]",
        "{by} zei hoe afhankelijk zij is: {turnover_share} van haar omzet of inkoop, en {switching_cost} van een jaar "
        "om over te stappen.[ {note}]",
    ),
    "IndependenceStated": Words(
        "{by} stated that it decides {degree} for itself.[ {note}]",
        "{by} zei voor {degree} zelf te beslissen.[ {note}]",
    ),
    "RelationLimitAgreed": Words(
        "The parties agreed the limit “{title}”: {measure}[ of {party}][, at least {at_least}][, at most {at_most}].",
        "Partijen spraken de grens “{title}” af: {measure}[ van {party}][, minstens {at_least}]"
        "[, hoogstens {at_most}].",
    ),
    "RelationLimitDropped": Words(
        "The parties let the limit on {measure}[ of {party}] go: {reason}.",
        "Partijen lieten de grens op {measure}[ van {party}] los: {reason}.",
    ),
    "RelationLimitCrossed": Words(
        "{measure} of {party} is {value}[ (at least {at_least})][ (at most {at_most})]. Talk {renegotiation} began.",
        "{measure} van {party} is {value}[ (minstens {at_least})][ (hoogstens {at_most})]. Gesprek {renegotiation} is "
        "geopend.",
    ),
    "RelationLimitRespected": Words(
        "{measure} of {party} is {value}, within the limit again.",
        "{measure} van {party} is {value}, weer binnen de grens.",
    ),
}

PHRASES = {
    "AgreeRelationLimit": Words(
        "the limit “{title}”: {measure}[ of {party}][, at least {at_least}][, at most {at_most}]",
        "de grens “{title}”: {measure}[ van {party}][, minstens {at_least}][, hoogstens {at_most}]",
    ),
    "DropRelationLimit": Words(
        "let the limit on {measure}[ of {party}] go: {reason}", "de grens op {measure}[ van {party}] loslaten: {reason}"
    ),
}

REFUSALS = {
    "NotALimit": Words(
        "A limit on {measure} names a lowest or a highest value, the lowest not above the highest. Mend the values.",
        "Een grens op {measure} noemt een laagste of hoogste waarde, de laagste niet boven de hoogste. Herstel dat.",
    ),
    "NoSuchLimit": Words(
        "No limit on {measure} is agreed. Agree one first.",
        "Op {measure} is geen grens afgesproken. Spreek er eerst een af.",
    ),
}

VALUES = {
    "Measure.turnover_share": Words("Share of turnover or purchase", "Aandeel van de omzet of inkoop"),
    "Measure.switching_cost": Words("Cost of changing", "Kosten van overstappen"),
    "Measure.independence": Words("Degree of independence", "Mate van zelfstandigheid"),
    "Measure.proportionality": Words("Result for what was put in", "Opbrengst voor de inbreng"),
}
