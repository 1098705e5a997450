"""Words for exploring the market."""

from interfaces.wording.entries import Words, named

NAMES = {
    "RequireMarketExploration": named(
        "Agree to explore the market",
        "Spreek een marktverkenning af",
        "A good relationship does not remove the duty to look. Choose no to lift it.",
        "Een goede relatie neemt de plicht om te kijken niet weg. Kies nee om die op te heffen.",
    ),
    "ExploreMarket": named(
        "Record a market exploration",
        "Leg een marktverkenning vast",
        "That your party looked at what the market offers.",
        "Dat je partij keek wat de markt biedt.",
    ),
}

FIELDS = {
    "lead_days": named(
        "Days ahead",
        "Dagen vooraf",
        "How many days before an option starts you begin at the latest.",
        "Hoeveel dagen voor de start van een optie je uiterlijk begint.",
    ),
    "required": named("Is it required?", "Is het verplicht?"),
    "ExploreMarket.option": named(
        "Option",
        "Optie",
        "Leave empty when it is about the contract as a whole.",
        "Leeg laten als het over het contract als geheel gaat.",
    ),
    "ExploreMarket.note": named("What you found", "Wat je vond"),
}

EVENTS = {
    "MarketExplorationRequired": Words(
        "The parties agreed whether the market is explored before an option: {required}, {lead_days} days ahead.",
        "Partijen spraken af of de markt voor een optie wordt verkend: {required}, {lead_days} dagen vooraf.",
    ),
    "MarketExplored": Words(
        "{by} explored the market[ for {option}][: {note}].", "{by} verkende de markt[ voor {option}][: {note}]."
    ),
}

PHRASES = {
    "RequireMarketExploration": Words(
        "exploring the market {lead_days} days before an option: {required}",
        "een marktverkenning {lead_days} dagen voor een optie: {required}",
    ),
}
