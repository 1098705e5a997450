"""Words for suppositions: what the figures would have been, had one thing gone otherwise."""

from interfaces.wording.entries import Words, named

NAMES = {
    "FirstSplit": named("With the split we first agreed", "Met de eerst afgesproken verdeling"),
    "TurnedDown": named("With the proposal we turned down", "Met het voorstel dat is afgewezen"),
    "Without": named("Without this event", "Zonder deze gebeurtenis"),
}

REFUSALS = {
    "NotTurnedDown": Words(
        "Proposal {proposal} was adopted or still waits for an answer. Choose one that was turned down.",
        "Voorstel {proposal} is aangenomen of wacht nog op antwoord. Kies een voorstel dat is afgewezen.",
    ),
    "SuppositionUnreadable": Words(
        "{text} is no supposition. Write first-split, turned-down:12 for a proposal, or without:45 for an event.",
        "{text} is geen veronderstelling. Schrijf first-split, turned-down:12 voor een voorstel, of without:45 voor "
        "een gebeurtenis.",
    ),
    "NothingLeft": Words(
        "Event {version} opens the partnership; without it there is no record. Choose another event.",
        "Gebeurtenis {version} opent het partnerschap; zonder die is er geen dossier. Kies een andere gebeurtenis.",
    ),
    "NoEventThere": Words(
        "The record has no event {version}. Choose an event of the timeline.",
        "Het dossier heeft geen gebeurtenis {version}. Kies een gebeurtenis uit de tijdlijn.",
    ),
}
