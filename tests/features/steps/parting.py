"""Phrases about the end: the exit plan, final acceptance and invoice, the final account, and lessons."""

from domain.exit.acceptance import GiveFinalAcceptance, SendFinalInvoice
from domain.exit.final_account import Balance, ConfirmFinalAccount, DrawUpFinalAccount, RecordBalancePaid
from domain.exit.lessons import AdoptLesson, RecordLesson
from domain.exit.plan import AgreeExitPlan, HandOver, HandoverItem, ReceiveHandover
from tests.features.phrases import act, term
from tests.features.reading import short_name
from tests.features.world import World, party_id


@term(
    AgreeExitPlan,
    'that {giver:party} hands "{title}" to {receiver:party} by {day}',
    'dat {giver:party} "{title}" overdraagt aan {receiver:party}, uiterlijk {day}',
)
def _(world: World, giver: str, title: str, receiver: str, day: str) -> AgreeExitPlan:
    between = {"giver": party_id(giver), "receiver": party_id(receiver), "due": world.read.day(day)}
    return AgreeExitPlan(items=(HandoverItem(item=short_name(title), title=title, **between),))


@act('{party} (handed|hands) over "{title}"', '{party} "{title}" (overdroeg|overdraagt)', asks=HandOver)
def _(world: World, party: str, title: str) -> None:
    world.give(party, HandOver, item=short_name(title))


@act(
    '{party} (confirmed|confirms) that it has "{title}"',
    '{party} (bevestigde|bevestigt) "{title}" te hebben',
    asks=ReceiveHandover,
)
def _(world: World, party: str, title: str) -> None:
    world.give(party, ReceiveHandover, item=short_name(title))


@act(
    "{party} finally (accepted|accepts) the work",
    "{party} het werk definitief (aanvaardde|aanvaardt)",
    asks=GiveFinalAcceptance,
)
def _(world: World, party: str) -> None:
    world.give(party, GiveFinalAcceptance)


@act(
    "{party} (sent|sends) its final invoice of {amount}",
    "{party} de laatste factuur van {amount} (stuurde|stuurt)",
    asks=SendFinalInvoice,
)
def _(world: World, party: str, amount: str) -> None:
    world.give(party, SendFinalInvoice, reference="2027-118", amount=world.read.money(amount))


@act(
    '{party} (drew|draws) up that {source:party} pays {target:party} {amount} for "{title}"',
    '{party} als eindafrekening (opmaakte|opmaakt): {source:party} betaalt {target:party} {amount} voor "{title}"',
    asks=DrawUpFinalAccount,
)
def _(world: World, party: str, source: str, target: str, amount: str, title: str) -> None:
    between = {"source": party_id(source), "target": party_id(target), "amount": world.read.money(amount)}
    world.give(party, DrawUpFinalAccount, balances=(Balance(title=title, **between),))


@act(
    "{party} (confirmed|confirms) the final account",
    "{party} de eindafrekening (bevestigde|bevestigt)",
    asks=ConfirmFinalAccount,
)
def _(world: World, party: str) -> None:
    world.give(party, ConfirmFinalAccount, final_account=1)


@act(
    "{party} (received|receives) the balance",
    "{party} het saldo (ontving|ontvangt)",
    asks=RecordBalancePaid,
)
def _(world: World, party: str) -> None:
    world.give(party, RecordBalancePaid, balance=1)


@act(
    '{party} (recorded|records) the lesson "{title}"',
    '{party} de les "{title}" (vastlegde|vastlegt)',
    asks=RecordLesson,
)
def _(world: World, party: str, title: str) -> None:
    world.give(party, RecordLesson, title=title)


@act("{party} (adopted|adopts) lesson {number}", "{party} les {number} (overnam|overneemt)", asks=AdoptLesson)
def _(world: World, party: str, number: str) -> None:
    world.give(party, AdoptLesson, lesson=int(number))
