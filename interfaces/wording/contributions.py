"""Words for contributions: what a party puts in and gets out, and the most it will put in."""

from interfaces.wording.entries import Words, named

NAMES = {
    "RecordContribution": named(
        "Record what you put in",
        "Leg je inbreng vast",
        "Money for the relationship itself, apart from the price of the service.",
        "Geld voor de samenwerking zelf, los van de prijs van de dienst.",
    ),
    "RecordHours": named(
        "Record hours",
        "Leg uren vast",
        "Hours that your party put into the relationship.",
        "Uren die je partij in de samenwerking stak.",
    ),
    "RecordBenefit": named(
        "Record a benefit",
        "Leg een voordeel vast",
        "Money that the relationship brought your party, before shocks.",
        "Geld dat de samenwerking je partij bracht, zonder de externe schokken.",
    ),
    "DeclareCeiling": named(
        "Declare a ceiling",
        "Geef een plafond op",
        "The most that your party will put in: money, hours or both.",
        "Wat je partij hoogstens inbrengt: geld, uren of allebei.",
    ),
}

FIELDS = {
    "RecordContribution.kind": named("Kind", "Soort"),
    "what": named("What for?", "Waarvoor?", "One line. Do not name a person.", "Eén regel. Noem geen persoon."),
    "RecordBenefit.what": named(
        "What brought it?", "Wat bracht het op?", "One line. Do not name a person.", "Eén regel. Noem geen persoon."
    ),
    "exploratory": named(
        "Exploratory",
        "Verkennend",
        "Only for an investment: an experiment together, without knowing what it brings.",
        "Alleen bij een investering: samen iets proberen zonder te weten wat het oplevert.",
    ),
    "hours": named("Hours", "Uren"),
    "DeclareCeiling.money": named(
        "Most money", "Hoogste bedrag", "Leave empty to leave it as it is.", "Leeg laten om het te laten zoals het is."
    ),
    "DeclareCeiling.hours": named(
        "Most hours", "Hoogste aantal uren", "Leave empty to leave it as it is.", "Leeg laten om het zo te laten."
    ),
}

EVENTS = {
    "ContributionRecorded": Words(
        "{by} put in {amount} for “{what}” ({kind}, exploratory: {exploratory}).",
        "{by} bracht {amount} in voor “{what}” ({kind}, verkennend: {exploratory}).",
    ),
    "HoursRecorded": Words("{by} put in {hours} hours for “{what}”.", "{by} stak {hours} uur in “{what}”."),
    "BenefitRecorded": Words("“{what}” brought {by} {amount}.", "“{what}” leverde {by} {amount} op."),
    "CeilingDeclared": Words(
        "{by} declared the most it will put in.[ Money: {money}.][ Hours: {hours}.]",
        "{by} gaf op wat het hoogstens inbrengt.[ Geld: {money}.][ Uren: {hours}.]",
    ),
}

VALUES = {
    "ContributionKind.investment": Words("investment", "investering"),
    "ContributionKind.cost": Words("cost", "kosten"),
}
