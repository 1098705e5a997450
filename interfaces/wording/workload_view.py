"""Words of the view of the workload: promises and what was put in, against ceilings."""

from interfaces.wording.entries import Words, named

NAMES = {
    "WorkloadView": named(
        "Workload",
        "Werklast",
        "What each party can give, what it promised, and the first month in which that is too much.",
        "Wat elke partij kan geven, wat ze toezegde, en de eerste maand waarin dat te veel is.",
    ),
    "HoursUnderCeiling": named("Hours", "Uren"),
    "MoneyUnderCeiling": named("Money", "Geld"),
    "LastDayOfParty": named("Deadline", "Deadline"),
    "MonthOfWork": named("Month", "Maand"),
    "PromiseOfWork": named("Promise", "Toezegging"),
}

FIELDS = {
    "WorkloadView.effort_required": named("Promises state what they take", "Toezeggingen noemen hun inzet"),
    "WorkloadView.first_overloaded_month": named("First overloaded month", "Eerste overbelaste maand"),
    "WorkloadView.hours": named("Hours under the ceiling", "Uren onder het plafond"),
    "WorkloadView.money": named("Money under the ceiling", "Geld onder het plafond"),
    "WorkloadView.last_days": named("Deadlines of the parties", "Deadlines van de partijen"),
    "WorkloadView.months": named("Hours promised per month", "Toegezegde uren per maand"),
    "WorkloadView.promises": named("Promises so far", "Toezeggingen tot nu toe"),
    "put_in": named("Put in", "Ingebracht"),
    "promised": named("Still promised", "Nog toegezegd"),
    "ceiling": named("Ceiling", "Plafond"),
    "left": named("Left", "Over"),
    "over": named("Above the ceiling", "Boven het plafond"),
    "LastDayOfParty.last_day": named("Last day", "Laatste dag"),
    "MonthOfWork.month": named("Month", "Maand"),
    "MonthOfWork.team": named("Team", "Team"),
    "overloaded": named("Overloaded", "Overbelast"),
    "PromiseOfWork.title": named("Promise", "Toezegging"),
    "PromiseOfWork.due": named("Done by", "Klaar op uiterlijk"),
    "PromiseOfWork.money": named("Money", "Geld"),
    "PromiseOfWork.state": named("Where it stands", "Hoe het ervoor staat"),
}

VALUES = {
    "PromiseState.proposed": Words("waits to be accepted", "wacht op aanvaarding"),
    "PromiseState.counted_on": Words("counted on", "er wordt op gerekend"),
    "PromiseState.overdue": Words("overdue", "te laat"),
    "PromiseState.kept": Words("kept", "nagekomen"),
    "PromiseState.broken": Words("broken", "gebroken"),
    "PromiseState.released": Words("released", "kwijtgescholden"),
    "PromiseState.replaced": Words("replaced by another", "vervangen door een andere"),
}
