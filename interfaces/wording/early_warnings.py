"""Words for early warnings and for what came of them. No word here says whose fault it is."""

from interfaces.wording.entries import Words, named

NAMES = {
    "WarnEarly": named(
        "Warn early",
        "Waarschuw vroegtijdig",
        "Something may cost time, money or quality. Say so early; it blames nobody.",
        "Iets kan tijd, geld of kwaliteit kosten. Zeg het vroeg; het verwijt niemand iets.",
    ),
    "ReportIssue": named(
        "Report that an issue occurred",
        "Meld dat een kwestie zich voordeed",
        "Say what happened and who looks after it. What counts is that it was named early, not whose fault it is.",
        "Zeg wat er gebeurde en wie het oppakt. Het telt dat het vroeg is genoemd, niet wiens schuld het is.",
    ),
}

FIELDS = {
    "issue": named(
        "Short name of the issue",
        "Korte naam van de kwestie",
        "Use the same name for the warning and for what comes of it. A letter, then letters, digits or hyphens.",
        (
            "Gebruik dezelfde naam voor de waarschuwing en voor wat ervan komt. Een letter, dan letters, cijfers of "
            "streepjes."
        ),
    ),
    "WarnEarly.title": named(
        "What may happen?", "Wat kan er gebeuren?", "One line. Do not name a person.", "Eén regel. Noem geen persoon."
    ),
    "WarnEarly.note": named(
        "What would help", "Wat zou helpen", "What you see, and what can be done.", "Wat je ziet, en wat eraan kan."
    ),
    "ReportIssue.title": named(
        "What happened?", "Wat is er gebeurd?", "One line. Do not name a person.", "Eén regel. Noem geen persoon."
    ),
    "ReportIssue.owner": named("Looks after it", "Pakt het op"),
    "ReportIssue.note": named("Explanation", "Toelichting"),
}

EVENTS = {
    "EarlyWarningGiven": Words(
        "{by} warned early of {issue}: “{title}”.[ {note}]",
        "{by} waarschuwde vroegtijdig voor {issue}: “{title}”.[ {note}]",
    ),
    "IssueReported": Words(
        "{by} reported that {issue} occurred: “{title}”; {owner} looks after it.[ {note}]",
        "{by} meldde dat {issue} zich voordeed: “{title}”; {owner} pakt het op.[ {note}]",
    ),
}
