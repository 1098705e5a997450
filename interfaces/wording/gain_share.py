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

TEXTS = {
    "gain.title": Words("Ways to divide: {title}", "Manieren om te verdelen: {title}"),
    "gain.help": Words(
        "Equal: each half, when nobody has something to fall back on. By input: as each put into the relationship so "
        "far. You sign what was proposed.",
        "Gelijk: ieder de helft, als niemand iets heeft om op terug te vallen. Naar inbreng: zoals ieder tot nu toe in "
        "de relatie stak. Je tekent wat is voorgesteld.",
    ),
    "gain.party": Words("Party", "Partij"),
    "gain.proposed": Words("Proposed", "Voorgesteld"),
    "gain.equal": Words("Equal", "Gelijk"),
    "gain.adams": Words("By input", "Naar inbreng"),
}
