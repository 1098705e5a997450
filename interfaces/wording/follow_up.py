"""Words for the joint follow-up of early warnings."""

from interfaces.wording.entries import Words, named

NAMES = {
    "AgreeWarningMeeting": named(
        "Agree when you meet about a warning",
        "Spreek af wanneer jullie over een waarschuwing praten",
        "Within how many days after the warning.",
        "Binnen hoeveel dagen na de waarschuwing.",
    ),
    "HoldWarningMeeting": named(
        "Record a meeting about a warning",
        "Leg een gesprek over een waarschuwing vast",
        "A warning helps when you talk about it, without blame.",
        "Een waarschuwing helpt als jullie erover praten, zonder verwijt.",
    ),
    "PlanWarningAction": named(
        "Record what is done about a warning",
        "Leg vast wat er aan een waarschuwing gebeurt",
        "What you decided at the meeting, who does it and by when.",
        "Wat jullie in het gesprek besloten, wie het doet en wanneer.",
    ),
    "CompleteWarningAction": named(
        "Record that an action was done",
        "Leg vast dat een actie is gedaan",
        "By the party that does it.",
        "Door de partij die haar doet.",
    ),
    "CloseWarning": named(
        "Say that a warning is dealt with",
        "Zeg dat een waarschuwing is afgehandeld",
        "It is closed once every party says so.",
        "Ze is gesloten zodra elke partij dat zegt.",
    ),
    "MarkWarningHelpful": named(
        "Say that a warning helped",
        "Zeg dat een waarschuwing hielp",
        "Thanks for warning in time. It changes no figure.",
        "Dank voor het tijdig waarschuwen. Het verandert geen cijfer.",
    ),
    "WarningsView": named(
        "Early warnings",
        "Vroegtijdige waarschuwingen",
        "What each side saw coming and what you did about it together. Nobody is blamed.",
        "Wat elke kant zag aankomen en wat jullie er samen aan deden. Niemand krijgt een verwijt.",
    ),
    "WarningShown": named("Warning", "Waarschuwing"),
    "WarningActionShown": named("Action", "Actie"),
}

FIELDS = {
    "AgreeWarningMeeting.within_days": named("Within how many days?", "Binnen hoeveel dagen?"),
    "HoldWarningMeeting.note": named("What you discussed", "Wat jullie bespraken"),
    "PlanWarningAction.title": named(
        "What is done?", "Wat gebeurt er?", "One line. Do not name a person.", "Eén regel. Noem geen persoon."
    ),
    "PlanWarningAction.owner": named("By whom?", "Door wie?"),
    "PlanWarningAction.due": named("Done by", "Klaar op uiterlijk"),
    "warning_action": named("Action", "Actie"),
    "WarningsView.meet_within_days": named("Days until you meet", "Dagen tot jullie praten"),
    "WarningsView.warnings": named("Warnings", "Waarschuwingen"),
    "WarningShown.title": named("Warning", "Waarschuwing"),
    "WarningShown.issue": named("Short name", "Korte naam"),
    "WarningShown.given_by": named("Given by", "Gegeven door"),
    "WarningShown.given_on": named("Given on", "Gegeven op"),
    "WarningShown.meet_by": named("Meet by", "Praten uiterlijk op"),
    "WarningShown.met_on": named("Met on", "Gepraat op"),
    "WarningShown.meeting_late": named("Meeting late", "Gesprek te laat"),
    "WarningShown.occurred": named("Occurred", "Deed zich voor"),
    "WarningShown.closed_on": named("Closed on", "Gesloten op"),
    "WarningShown.waits_for": named("Not dealt with for", "Nog niet afgehandeld voor"),
    "WarningShown.helped": named("Helped", "Hielp"),
    "WarningsView.actions": named("Actions", "Acties"),
    "WarningActionShown.title": named("Action", "Actie"),
    "WarningActionShown.issue": named("Short name", "Korte naam"),
    "WarningActionShown.owner": named("By", "Door"),
    "WarningActionShown.due": named("Done by", "Klaar op uiterlijk"),
    "WarningActionShown.done_on": named("Done on", "Klaar op"),
    "WarningActionShown.late": named("Late", "Te laat"),
}

EVENTS = {
    "WarningMeetingAgreed": Words(
        "The parties agreed to meet within {within_days} days after an early warning.",
        "Partijen spraken af binnen {within_days} dagen na een vroegtijdige waarschuwing te praten.",
    ),
    "WarningMeetingHeld": Words(
        "{by} recorded that the parties met about {issue}.[ {note}]",
        "{by} legde vast dat partijen over {issue} praatten.[ {note}]",
    ),
    "WarningActionPlanned": Words(
        "About {issue}, {owner} does action {warning_action} by {due}: “{title}”.",
        "Aan {issue} doet {owner} actie {warning_action}, klaar op uiterlijk {due}: “{title}”.",
    ),
    "WarningActionCompleted": Words(
        "{by} did action {warning_action} about a warning.", "{by} deed actie {warning_action} aan een waarschuwing."
    ),
    "WarningDealtWith": Words(
        "{by} said that the warning of {issue} is dealt with.",
        "{by} zei dat de waarschuwing voor {issue} is afgehandeld.",
    ),
    "WarningClosed": Words(
        "The parties closed the warning of {issue}.", "Partijen sloten de waarschuwing voor {issue}."
    ),
    "WarningHelped": Words("The warning of {issue} helped {by}.", "De waarschuwing voor {issue} hielp {by}."),
}

PHRASES = {
    "AgreeWarningMeeting": Words(
        "Meet within {within_days} days after a warning", "Binnen {within_days} dagen na een waarschuwing praten"
    ),
}

REFUSALS = {
    "UnknownWarning": Words(
        "Nobody warned of {issue}. Choose a warning that was given.",
        "Niemand waarschuwde voor {issue}. Kies een waarschuwing die is gegeven.",
    ),
    "UnknownWarningAction": Words(
        "There is no action {warning_action} about a warning. Choose one that was recorded.",
        "Er is geen actie {warning_action} aan een waarschuwing. Kies er een die is vastgelegd.",
    ),
    "NoWarningMeeting": Words(
        "No meeting about {issue} was recorded. Meet first, then record what you decided.",
        "Er is geen gesprek over {issue} vastgelegd. Praat eerst, leg dan vast wat jullie besloten.",
    ),
    "NotYourWarningAction": Words(
        "{owner} does action {warning_action}. That party records it.",
        "{owner} doet actie {warning_action}. Die partij legt het vast.",
    ),
    "WarningActionsOpen": Words(
        "About {issue} these actions are not done: {warning_actions}. Do them first.",
        "Aan {issue} zijn deze acties niet klaar: {warning_actions}. Maak die eerst af.",
    ),
    "WarningIsClosed": Words(
        "The warning of {issue} is closed. Warn again if it comes back.",
        "De waarschuwing voor {issue} is gesloten. Waarschuw opnieuw als het terugkomt.",
    ),
    "OwnWarning": Words(
        "You warned of {issue} yourself. Those whom you warned say whether it helped.",
        "Je waarschuwde zelf voor {issue}. Wie je waarschuwde, zegt of het hielp.",
    ),
    "WarningFollowedUp": Words(
        "The parties followed up on {issue}. Record what happened since instead.",
        "Partijen gingen met {issue} aan de slag. Leg vast wat er sindsdien gebeurde.",
    ),
}

TEXTS = {
    "concept.follow_up": Words("Follow-up of warnings", "Opvolging van waarschuwingen"),
}
