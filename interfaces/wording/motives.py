"""Words for motives: why a party takes part, and when it calls the partnership a success."""

from interfaces.wording.entries import Words, named

NAMES = {
    "StateMotives": named(
        "State your motives",
        "Zeg waarom je meedoet",
        "Every party has reasons of its own; that is fine. Said aloud, they can be met.",
        "Elke partij heeft eigen redenen; dat is prima. Uitgesproken kan de ander er rekening mee houden.",
    ),
    "StateSuccess": named(
        "State when it is a success",
        "Zeg wanneer het een succes is",
        "You can say it anew each year; the earlier words stay readable.",
        "Je kunt het elk jaar opnieuw zeggen; de eerdere woorden blijven leesbaar.",
    ),
}

FIELDS = {
    "motives": named("Why does your party take part?", "Waarom doet je partij mee?"),
    "benefits": named("What do you expect to gain?", "Wat verwachten jullie ervan?"),
    "success": named("We call it a success when", "Wij noemen het een succes als", "One line.", "Eén regel."),
}

EVENTS = {
    "MotivesStated": Words(
        "{by} stated why it takes part: {motives}. It expects {benefits}.",
        "{by} zei waarom het meedoet: {motives}. Het verwacht {benefits}.",
    ),
    "SuccessStated": Words("{by} calls it a success when: {success}.", "{by} noemt het een succes als: {success}."),
}

TEXTS = {
    "concept.motives": Words("Motives and success", "Motieven en succes"),
}
