"""Phrases about price rules and shared targets."""

from datetime import timedelta
from decimal import Decimal
from typing import Any

from domain.pain_gain import AgreePainGain, DropPainGain, RecordOutturn
from domain.price_rules import AgreePriceRule, DropPriceRule, RecordOrder, RequestRepricing, SettlePrice
from tests.features.phrases import act, check, term
from tests.features.price_words import the_rule, the_shares
from tests.features.reading import short_name
from tests.features.world import World, party_id

BASE_PRICE = Decimal(100)
DELIVERY = timedelta(days=30)
REASON = "Samen afgesproken"


@term(
    AgreePriceRule,
    'a price rule for "{item}": "{rule}"',
    'een prijsregel voor "{item}": "{rule}"',
)
def _(world: World, item: str, rule: str) -> AgreePriceRule:
    return AgreePriceRule(rule=the_rule(world, item, rule), base_price=BASE_PRICE)


@term(DropPriceRule, 'to drop the price rule for "{item}"', 'de prijsregel voor "{item}" te schrappen')
def _(world: World, item: str) -> DropPriceRule:
    return DropPriceRule(item=short_name(item), reason=REASON)


@term(
    AgreePainGain,
    'a target of {amount} for "{title}": "{party} {slices}"',
    'een richtprijs van {amount} voor "{title}": "{party} {slices}"',
)
def _(world: World, amount: str, title: str, party: str, slices: str) -> AgreePainGain:
    terms = the_shares(world, party, slices)
    return AgreePainGain(pain_gain=short_name(title), title=title, target=world.read.money(amount), terms=terms)


@term(DropPainGain, 'to drop the target for "{title}"', 'de richtprijs voor "{title}" te schrappen')
def _(world: World, title: str) -> DropPainGain:
    return DropPainGain(pain_gain=short_name(title), reason=REASON)


@act(
    '{party} (asked|asks) for a new price of "{item}" from {start:day}(, claiming {claimed:percent})?',
    '{party} een nieuwe prijs voor "{item}" vanaf {start:day}(, met {claimed:percent},)? (vroeg|vraagt)',
    asks=RequestRepricing,
)
def _(world: World, party: str, item: str, start: str, claimed: str | None) -> None:
    asked = {"price_from": world.read.day(start), "claimed": claimed and world.read.share(claimed)}
    world.give(party, RequestRepricing, item=short_name(item), **asked)


@act(
    '{party} (ordered|orders) "{title}" of "{item}" for {amount}',
    '{party} "{title}" van "{item}" voor {amount} (bestelde|bestelt)',
    asks=RecordOrder,
)
def _(world: World, party: str, title: str, item: str, amount: str) -> None:
    ordered = {"title": title, "delivered_on": world.today + DELIVERY, "base_amount": world.read.money(amount)}
    world.give(party, RecordOrder, item=short_name(item), **ordered)


@act(
    '{party} (settled|settles) {amount} for "{item}" over {month}, {base:amount} at base prices',
    '{party} {amount} voor "{item}" over {month} (afrekende|afrekent), {base:amount} tegen basisprijzen',
    asks=SettlePrice,
)
def _(world: World, party: str, amount: str, item: str, month: str, base: str) -> None:
    settled = {"amount": world.read.money(amount), "base_amount": world.read.money(base)}
    world.give(party, SettlePrice, item=short_name(item), period=world.read.month(month), **settled)


@act(
    '{party} (foresaw|foresees) {amount} for the target "{title}"',
    '{party} {amount} voor de richtprijs "{title}" (voorzag|voorziet)',
    asks=RecordOutturn,
)
def _(world: World, party: str, amount: str, title: str) -> None:
    world.give(party, RecordOutturn, pain_gain=short_name(title), outturn=world.read.money(amount))


@check('"{title}" costs {amount}', 'kost "{title}" {amount}')
def _(world: World, title: str, amount: str) -> None:
    assert order_called(world, title)["amount"] == world.read.money(amount)


@check('the price of "{title}" awaits an index', 'wacht de prijs van "{title}" op een index')
def _(world: World, title: str) -> None:
    assert order_called(world, title)["amount"] is None


@check('the price of "{item}" became "{prices}"', 'werd de prijs van "{item}" "{prices}"')
def _(world: World, item: str, prices: str) -> None:
    found = [Decimal(one["price"]) for one in moments_of(world, item) if one["price"] is not None]
    assert found == [world.read.number(price) for price in prices.split(", ")]


@check('{percent} is still kept for "{item}"', 'is voor "{item}" nog {percent} bewaard')
def _(world: World, percent: str, item: str) -> None:
    last = [one["banked"] for one in moments_of(world, item) if one["banked"] is not None][-1]
    assert world.read.rounds_to(percent, last)


@check(
    '{amount} is still to settle for "{item}" over {month}',
    'is voor "{item}" over {month} nog {amount} te verrekenen',
)
def _(world: World, amount: str, item: str, month: str) -> None:
    (row,) = price_of(world, item)["to_settle"]
    assert (row["period"], row["to_settle"]) == (world.read.month(month), world.read.money(amount))


@check(
    'the claim for "{item}" took {month} as its base',
    'ging de berekening voor "{item}" uit van {month}',
)
def _(world: World, item: str, month: str) -> None:
    (claim,) = [one["claim"] for one in moments_of(world, item) if one["claim"]]
    assert claim["base_periods"] == [world.read.month(month)]


@check('{party} (?P<way>gains|pays) {amount} on "{title}"', '(?P<way>wint|betaalt) {party} {amount} op "{title}"')
def _(world: World, party: str, way: str, amount: str, title: str) -> None:
    target = world.ask("prices", as_of=world.today)["targets"][short_name(title)]
    sign = 1 if way in ("gains", "wint") else -1
    assert target["assessments"][-1]["parts"][party_id(party)] == sign * world.read.money(amount)


def price_of(world: World, item: str) -> dict[str, Any]:
    """Give what is worked out about the price of an item, as of today."""
    found: dict[str, Any] = world.ask("prices", as_of=world.today)["prices"][short_name(item)]
    return found


def moments_of(world: World, item: str) -> list[dict[str, Any]]:
    """Give every moment at which the price of an item may change, under all its rules."""
    return [one for rule in price_of(world, item)["rules"] for one in rule["moments"]]


def order_called(world: World, title: str) -> dict[str, Any]:
    """Give what is worked out about an order, whatever it is an order of."""
    prices = world.ask("prices", as_of=world.today)["prices"].values()
    return next(order for price in prices for order in price["orders"] if order["title"] == title)
