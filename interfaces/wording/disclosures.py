"""Words for disclosures: what a party shows the others, and whether that was complete."""

from interfaces.wording.entries import Words, named

NAMES = {
    "AgreeDisclosure": named(
        "Agree a disclosure",
        "Spreek een inzage af",
        "What a party shows the others, and by when.",
        "Wat een partij de anderen laat zien, en uiterlijk wanneer.",
    ),
    "DropDisclosure": named(
        "Let a disclosure go",
        "Laat een inzage los",
        "Say why. What was shown stays on record.",
        "Zeg waarom. Wat is getoond, blijft vastgelegd.",
    ),
    "MakeDisclosure": named(
        "Show what you agreed to show",
        "Geef de afgesproken inzage",
        "You can show it again. The best time counts.",
        "Je kunt het nog eens laten zien. De beste keer telt.",
    ),
    "JudgeDisclosure": named(
        "Say whether you saw everything",
        "Zeg of je alles hebt gezien",
        "Your last judgement counts.",
        "Je laatste oordeel telt.",
    ),
}

FIELDS = {
    "disclosure": named("Disclosure", "Inzage"),
    "owed_by": named("Who shows it", "Wie laat het zien"),
    "topic": named(
        "What it is about",
        "Waar het over gaat",
        "Choose one of the topics, or write a short name: a letter, then letters, digits or hyphens.",
        "Kies een van de onderwerpen, of schrijf een korte naam: een letter, dan letters, cijfers of streepjes.",
    ),
    "AgreeDisclosure.title": named(
        "More precisely",
        "Wat precies",
        "One line. Do not name a person.",
        "Eén regel. Noem geen persoon.",
    ),
    "AgreeDisclosure.due": named("At the latest on", "Uiterlijk op", "This day is in time.", "Deze dag is op tijd."),
    "MakeDisclosure.where": named("Where they find it", "Waar zij het vinden"),
    "complete": named("Was it complete?", "Was het volledig?"),
    "JudgeDisclosure.reason": named("What is missing", "Wat er ontbreekt"),
}

EVENTS = {
    "DisclosureAgreed": Words(
        "The parties agreed disclosure {disclosure}: {owed_by} shows “{topic}” by {due}.[ {title}.]",
        "Partijen spraken inzage {disclosure} af: {owed_by} laat “{topic}” zien, uiterlijk op {due}.[ {title}.]",
    ),
    "DisclosureDropped": Words(
        "The parties let disclosure {disclosure} go: {reason}.", "Partijen lieten inzage {disclosure} los: {reason}."
    ),
    "DisclosureMade": Words(
        "{by} showed what disclosure {disclosure} asks.[ To be found: {where}]",
        "{by} liet zien wat inzage {disclosure} vraagt.[ Te vinden: {where}]",
    ),
    "DisclosureJudged": Words(
        "{by} judged disclosure {disclosure}. Complete: {complete}.[ {reason}]",
        "{by} beoordeelde inzage {disclosure}. Volledig: {complete}.[ {reason}]",
    ),
}

PHRASES = {
    "AgreeDisclosure": Words("{owed_by} shows “{topic}” by {due}", "{owed_by} laat “{topic}” zien, uiterlijk op {due}"),
    "DropDisclosure": Words("let disclosure {disclosure} go", "inzage {disclosure} loslaten"),
}

REFUSALS = {
    "UnknownDisclosure": Words(
        "There is no disclosure {disclosure}. Choose one that is owed.",
        "Er is geen inzage {disclosure}. Kies een inzage die is afgesproken.",
    ),
    "DisclosureOwedByOther": Words(
        "{owed_by} owes disclosure {disclosure}. Only {owed_by} can show it.",
        "Inzage {disclosure} is aan {owed_by}. Alleen {owed_by} kan die geven.",
    ),
    "OwnDisclosure": Words(
        "You owe disclosure {disclosure} yourself. A party that receives it judges it.",
        "Inzage {disclosure} geef je zelf. Een partij die de inzage krijgt, beoordeelt die.",
    ),
    "NothingShownYet": Words(
        "{owed_by} showed nothing yet for disclosure {disclosure}. Judge it when it was shown.",
        "{owed_by} liet voor inzage {disclosure} nog niets zien. Oordeel als dat is gebeurd.",
    ),
}

TEXTS = {
    "name.earning_model": Words("earning model", "verdienmodel"),
    "name.financial_position": Words("financial position", "financiële positie"),
    "name.cost_structure": Words("cost structure", "kostenopbouw"),
    "name.risk_register": Words("risk register", "risicoregister"),
    "name.demand_forecast": Words("demand forecast", "vraagverwachting"),
}
