"""Words for dividing a joint gain."""

from interfaces.wording.entries import Words, named

NAMES = {
    "AgreeGainShare": named(
        "Divide a joint gain",
        "Verdeel een gezamenlijk voordeel",
        "Who gets which part of what you saved together. A loss is negative.",
        "Wie welk deel krijgt van wat jullie samen bespaarden. Een verlies is negatief.",
    ),
    "PartyPart": named("Part", "Deel"),
}

FIELDS = {
    "AgreeGainShare.title": named(
        "Where it came from",
        "Waar het vandaan komt",
        "One line. Do not name a person.",
        "Eén regel. Noem geen persoon.",
    ),
    "gain": named("Gain", "Voordeel", "A loss is negative.", "Een verlies is negatief."),
    "parts": named("Parts", "Delen", "Together the whole gain.", "Samen het hele voordeel."),
    "PartyPart.amount": named("Amount", "Bedrag"),
}

EVENTS = {
    "GainShareAgreed": Words(
        "The parties divided {gain} of “{title}”: {parts}.", "Partijen verdeelden {gain} van “{title}”: {parts}."
    ),
}

PHRASES = {
    "AgreeGainShare": Words("{gain} of “{title}” divided: {parts}", "{gain} van “{title}” verdeeld: {parts}"),
    "PartyPart": Words("{party} {amount}", "{party} {amount}"),
}
