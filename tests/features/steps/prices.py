"""Phrases about price rules and shared targets."""

from datetime import timedelta
from decimal import Decimal

from domain.pain_gain import AgreePainGain, DropPainGain, RecordOutturn
from domain.price_rules import AgreePriceRule, DropPriceRule, RecordOrder, RequestRepricing, SettlePrice
from tests.features.phrases import act, term
from tests.features.price_words import the_rule, the_shares
from tests.features.reading import short_name
from tests.features.world import World

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
