"""Words for the direction of the relation and its causes."""

from interfaces.wording.entries import Words, named

NAMES = {
    "DirectionView": named(
        "Direction of the relation",
        "Richting van de relatie",
        "Up or down over a year, with what moved it.",
        "Omhoog of omlaag over een jaar, met wat haar bewoog.",
    ),
    "CauseOfDirection": named("Cause", "Oorzaak"),
}

FIELDS = {
    "DirectionView.direction": named(
        "Direction",
        "Richting",
        "Empty while nothing can be compared with the year before.",
        "Leeg zolang er niets met het jaar ervoor te vergelijken is.",
    ),
    "DirectionView.rose": named("Causes that rose", "Oorzaken die stegen"),
    "DirectionView.fell": named("Causes that fell", "Oorzaken die daalden"),
    "DirectionView.causes": named(
        "Causes",
        "Oorzaken",
        "Fairness, promises and disclosures run from 0 to 1; the others are counted.",
        "Billijkheid, toezeggingen en inzage lopen van 0 tot 1; de andere zijn geteld.",
    ),
    "CauseOfDirection.cause": named("Cause", "Oorzaak"),
    "CauseOfDirection.before": named("A year before", "Een jaar eerder"),
    "CauseOfDirection.now": named("Now", "Nu"),
    "CauseOfDirection.effect": named("Points", "Wijst"),
    "CauseOfDirection.events_before": named("Events of the year before", "Gebeurtenissen van het jaar ervoor"),
    "CauseOfDirection.events": named("Events of this year", "Gebeurtenissen van dit jaar"),
}

VALUES = {
    "Direction.upward": Words("An upward spiral", "Een opwaartse spiraal"),
    "Direction.downward": Words("A downward spiral", "Een neerwaartse spiraal"),
    "Direction.mixed": Words("As much up as down", "Evenveel omhoog als omlaag"),
    "Direction.steady": Words("Steady", "Gelijk gebleven"),
    "Cause.fairness": Words("Fairness", "Billijkheid"),
    "Cause.promises": Words("Promises kept", "Toezeggingen nagekomen"),
    "Cause.disclosures": Words("Disclosures made", "Inzage gegeven"),
    "Cause.intentions": Words("Intentions told", "Plannen verteld"),
    "Cause.disputes": Words("Disputes", "Geschillen"),
    "Cause.decided_alone": Words("Decided alone", "Alleen besloten"),
    "Effect.rises": Words("up", "omhoog"),
    "Effect.stays": Words("level", "gelijk"),
    "Effect.falls": Words("down", "omlaag"),
}
