"""Words for price rules: agreeing and dropping one, asking for a new price, orders and what was settled."""

from interfaces.wording.entries import Words, named

NAMES = {
    "AgreePriceRule": named(
        "Agree a price rule",
        "Spreek een prijsregel af",
        "How the price of one item follows its indexes. It replaces an agreed rule for the same item.",
        "Hoe de prijs van één onderdeel zijn indexen volgt. De regel vervangt een eerdere voor hetzelfde onderdeel.",
    ),
    "DropPriceRule": named(
        "Drop a price rule",
        "Schrap een prijsregel",
        "From that day on the price no longer moves. What was worked out stays readable.",
        "Vanaf die dag beweegt de prijs niet meer. Wat is uitgerekend, blijft leesbaar.",
    ),
    "RequestRepricing": named(
        "Ask for a new price",
        "Vraag een nieuwe prijs",
        "In writing, before the last day that the rule names. A late request is recorded too.",
        "Schriftelijk, voor de laatste dag die de regel noemt. Ook een te laat verzoek wordt vastgelegd.",
    ),
    "RecordOrder": named(
        "Record an order",
        "Leg een bestelling vast",
        "The price page then shows what it costs, and by which day.",
        "De prijspagina toont dan wat zij kost, en volgens welke dag.",
    ),
    "SettlePrice": named(
        "Record what was settled",
        "Leg vast wat is afgerekend",
        "For one period. A later correction is recorded beside it, never in its place.",
        "Voor één periode. Een latere correctie komt ernaast, nooit ervoor in de plaats.",
    ),
}

_ITEM = named("Item", "Onderdeel", "The price that this is about.", "De prijs waar dit over gaat.")
_AT_BASE_PRICES = ("At base prices", "Tegen basisprijzen")

FIELDS = {
    "AgreePriceRule.rule": named(
        "Price rule",
        "Prijsregel",
        "Nothing is taken as read: what you do not want is left empty or said to be none.",
        "Niets spreekt vanzelf: wat je niet wilt, laat je leeg of benoem je als geen.",
    ),
    "AgreePriceRule.base_price": named(
        "Base price",
        "Basisprijs",
        "Of one unit at the base period, for example 27.50 for an hour.",
        "Van één eenheid in de basisperiode, bijvoorbeeld 27,50 voor een uur.",
    ),
    "DropPriceRule.item": _ITEM,
    "RequestRepricing.item": _ITEM,
    "RequestRepricing.effective_on": named(
        "Asked on",
        "Gevraagd op",
        "An earlier day counts only when its source is named.",
        "Een eerdere dag telt alleen met de vindplaats erbij.",
    ),
    "RequestRepricing.price_from": named(
        "New price from",
        "Nieuwe prijs vanaf",
        "One of the moments that the rule names, for example 1 January.",
        "Een van de momenten die de regel noemt, bijvoorbeeld 1 januari.",
    ),
    "RequestRepricing.claimed": named(
        "Change that you worked out",
        "Verandering die je uitrekende",
        "Since the base period. The record compares it with what was agreed.",
        "Sinds de basisperiode. Het dossier vergelijkt haar met wat is afgesproken.",
    ),
    "RecordOrder.item": _ITEM,
    "RecordOrder.title": named(
        "What was ordered", "Wat er is besteld", "One line. Do not name a person.", "Eén regel. Noem geen persoon."
    ),
    "RecordOrder.effective_on": named("Ordered on", "Besteld op"),
    "RecordOrder.delivered_on": named(
        "Delivered on",
        "Geleverd op",
        "The day of delivery, or the agreed one.",
        "De dag van levering, of de afgesproken.",
    ),
    "RecordOrder.base_amount": named(
        *_AT_BASE_PRICES, "What the order costs at base prices.", "Wat de bestelling tegen basisprijzen kost."
    ),
    "SettlePrice.item": _ITEM,
    "SettlePrice.effective_on": named("Settled on", "Afgerekend op"),
    "SettlePrice.base_amount": named(
        *_AT_BASE_PRICES,
        "What the period costs at base prices. 0 for a correction of a period that was settled before.",
        "Wat de periode tegen basisprijzen kost. 0 bij een correctie van een periode die al is afgerekend.",
    ),
    "SettlePrice.amount": named(
        "Settled",
        "Afgerekend",
        "What was paid. Below zero is paid back.",
        "Wat is betaald. Onder nul is terugbetaald.",
    ),
}

EVENTS = {
    "PriceRuleAgreed": Words(
        "The parties agreed how the price of “{rule.title}” follows its indexes; base price {base_price}.",
        "Partijen spraken af hoe de prijs van “{rule.title}” zijn indexen volgt; basisprijs {base_price}.",
    ),
    "PriceRuleDropped": Words(
        "The parties dropped the price rule for {item}: {reason}.",
        "Partijen schrapten de prijsregel voor {item}: {reason}.",
    ),
    "RepricingRequested": Words(
        "{by} asked on {asked_on} for a new price of {item} from {price_from}[ and claims {claimed}].",
        "{by} vroeg op {asked_on} een nieuwe prijs voor {item} vanaf {price_from}[ en rekent op {claimed}].",
    ),
    "OrderRecorded": Words(
        "{by} recorded the order “{title}” of {item}, {base_amount} at base prices, delivered on {delivered_on}.",
        "{by} legde de bestelling “{title}” van {item} vast, {base_amount} tegen basisprijzen, geleverd op "
        "{delivered_on}.",
    ),
    "PriceSettled": Words(
        "{by} recorded {amount} as settled for {item} over {period} ({base_amount} at base prices).",
        "{by} legde vast dat {amount} is afgerekend voor {item} over {period} ({base_amount} tegen basisprijzen).",
    ),
}

PHRASES = {
    "AgreePriceRule": Words("a price rule for “{rule.title}”", "een prijsregel voor “{rule.title}”"),
    "DropPriceRule": Words("drop the price rule for {item}", "de prijsregel voor {item} schrappen"),
}

REFUSALS = {
    "UnknownPriceRule": Words(
        "There is no price rule for {item}. Choose an item that has one, or agree it first.",
        "Er is geen prijsregel voor {item}. Kies een onderdeel dat er een heeft, of spreek die eerst af.",
    ),
    "NothingToAskFor": Words(
        "The price of {item} changes by itself on the agreed days. There is nothing to ask for.",
        "De prijs van {item} verandert vanzelf op de afgesproken dagen. Er is niets te vragen.",
    ),
    "OtherPartyAsks": Words(
        "By the rule {asked_by} asks for a new price of {item}. Leave it to them, or agree another rule.",
        "Volgens de regel vraagt {asked_by} om een nieuwe prijs voor {item}. Laat dat aan hen, of spreek een andere "
        "regel af.",
    ),
    "NoMomentOfChange": Words(
        "The price of {item} cannot change on {price_from}. Choose a day that the rule names.",
        "De prijs van {item} kan op {price_from} niet veranderen. Kies een dag die de regel noemt.",
    ),
    "PriceNotPerPeriod": Words(
        "An order decides about the price of {item}, not the period. Record the order instead.",
        "De bestelling bepaalt de prijs van {item}, niet de periode. Leg de bestelling vast.",
    ),
    "OtherSettlementPeriod": Words(
        "{period} does not fit this item. This is how often it is settled: {settlement_period}.",
        "{period} past niet bij dit onderdeel. Zo vaak wordt het afgerekend: {settlement_period}.",
    ),
}
