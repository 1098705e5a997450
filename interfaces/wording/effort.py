"""Words for effort: what a promise takes, and how far a party and its teams can go."""

from interfaces.wording.entries import Words, named

NAMES = {
    "RequireEffort": named(
        "Agree that promises state their effort",
        "Spreek af dat een toezegging haar inzet noemt",
        "Then a promise without hours or money is refused. Choose no to lift it.",
        "Dan wordt een toezegging zonder uren of geld geweigerd. Kies nee om dat op te heffen.",
    ),
    "DeclareMonthlyCeiling": named(
        "Declare a monthly ceiling",
        "Geef een plafond per maand op",
        "The most hours a month that your party or a team can put into promises.",
        "De uren die je partij of een team hoogstens per maand aan toezeggingen kan besteden.",
    ),
    "DeclareLastDay": named(
        "Declare your deadline",
        "Geef je deadline op",
        "The last day on which your party puts anything in. Leave empty to lift it.",
        "De laatste dag waarop je partij iets inbrengt. Leeg laten om haar op te heffen.",
    ),
}

FIELDS = {
    "team": named(
        "Team",
        "Team",
        "A short name, for example planning. Empty is your party as a whole.",
        "Een korte naam, bijvoorbeeld planning. Leeg is je hele partij.",
    ),
    "RequireEffort.required": named("Is it required?", "Is het verplicht?"),
    "DeclareMonthlyCeiling.hours": named("Most hours a month", "Hoogste aantal uren per maand"),
    "last_day": named("Last day", "Laatste dag"),
}

EVENTS = {
    "EffortRequired": Words(
        "The parties agreed whether each promise states what it takes: {required}.",
        "Partijen spraken af of elke toezegging haar inzet noemt: {required}.",
    ),
    "EffortStated": Words(
        "{by} stated what promise {promise} takes, from {first_day}: {hours} hours and {money}[, by team {team}].",
        "{by} noemde wat toezegging {promise} kost, vanaf {first_day}: {hours} uur en {money}[, door team {team}].",
    ),
    "MonthlyCeilingDeclared": Words(
        "{by} declared that it can put {hours} hours a month into promises[, with team {team}].",
        "{by} gaf op dat het {hours} uur per maand aan toezeggingen kan besteden[, met team {team}].",
    ),
    "LastDayDeclared": Words(
        "{by} declared until when it puts anything in[: {last_day}].",
        "{by} gaf op tot wanneer het iets inbrengt[: {last_day}].",
    ),
}

PHRASES = {
    "RequireEffort": Words(
        "each promise states what it takes: {required}", "elke toezegging noemt haar inzet: {required}"
    ),
}

REFUSALS = {
    "EffortMissing": Words(
        "Say how many hours or how much money the promise takes.",
        "Zeg hoeveel uren of hoeveel geld de toezegging kost.",
    ),
    "WorkAfterPromise": Words(
        "The work begins on {first_day}, after {due}, the day on which it is done. Choose an earlier first day.",
        "Het werk begint op {first_day}, na {due}, de dag waarop het klaar is. Kies een eerdere eerste dag.",
    ),
}
