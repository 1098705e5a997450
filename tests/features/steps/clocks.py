"""Phrases about tacit renewal and reminders."""

from domain.clocks.reminders import AgreeReminders, DropReminders, GiveReminder, ReminderGiven
from domain.clocks.renewals import AgreeTacitRenewal, DeclineRenewal, DropTacitRenewal, RenewTacitly
from domain.facts import Change
from domain.running import ClockKind
from tests.features.phrases import act, check, term
from tests.features.world import World


@term(
    AgreeTacitRenewal,
    "tacit renewal by {months:number} months, {notice:number} months notice",
    "stilzwijgende verlenging met {months:number} maanden, {notice:number} maanden opzegtermijn",
)
def _(world: World, months: str, notice: str) -> Change:
    return AgreeTacitRenewal(months=int(months), notice_months=int(notice))


@term(
    AgreeTacitRenewal,
    "one tacit renewal by {months:number} months, {notice:number} months notice",
    "één stilzwijgende verlenging met {months:number} maanden, {notice:number} maanden opzegtermijn",
)
def _(world: World, months: str, notice: str) -> Change:
    return AgreeTacitRenewal(months=int(months), notice_months=int(notice), at_most=1)


@term(DropTacitRenewal, "no tacit renewal any more", "geen stilzwijgende verlenging meer")
def _(world: World) -> Change:
    return DropTacitRenewal(reason="Liever een besluit")


@term(
    AgreeReminders,
    "reminders of promises and proposals {days:number} days before",
    "herinneringen aan toezeggingen en voorstellen, {days:number} dagen vooraf",
)
def _(world: World, days: str) -> Change:
    return AgreeReminders(days=int(days), remind_of=(ClockKind.PROMISE, ClockKind.ANSWER))


@term(DropReminders, "no reminders any more", "geen herinneringen meer")
def _(world: World) -> Change:
    return DropReminders(reason="Te veel berichten")


@act("{party} (declined|declines) the renewal", "{party} de verlenging (opzegde|opzegt)", asks=DeclineRenewal)
def _(world: World, party: str) -> None:
    world.give(party, DeclineRenewal, reason="We willen opnieuw aanbesteden.")


@act(
    "the contract (renewed|renews) by itself after {day}",
    "het contract na {day} vanzelf (doorliep|doorloopt)",
    asks=RenewTacitly,
)
def _(world: World, day: str) -> None:
    world.let_the_clock(RenewTacitly, ends_on=world.read.day(day))


@act(
    "the clock (reminded|reminds) of promise {number}, due {day}",
    "de klok aan toezegging {number} van {day} (herinnerde|herinnert)",
    asks=GiveReminder,
)
def _(world: World, number: str, day: str) -> None:
    told = {"subject": number, "title": "Toezegging", "due": world.read.day(day), "awaited": ()}
    world.let_the_clock(GiveReminder, clock=ClockKind.PROMISE, **told)


@check("the history holds {number} reminders?", "staat er {number} herinnering in de geschiedenis")
def _(world: World, number: str) -> None:
    kinds = [entry["type"] for entry in world.ask("timeline")["entries"]]
    assert kinds.count(ReminderGiven.type_name()) == int(number)


@check(
    'silence would bring on {day}: "{sentence}"',
    'zou zwijgen op {day} dit brengen: "{sentence}"',
)
def _(world: World, day: str, sentence: str) -> None:
    on = world.read.day(day)
    answer = world.ask("forecast", today=world.today, until=on)
    ahead = [one["events"] for one in answer["happenings"] if one["on"] == on.isoformat()]
    told = [{"type": f"partnership.{event['kind']}/1", "event": event["event"]} for events in ahead for event in events]
    assert sentence in world.said(told)


@check("silence would bring nothing until {day}", "zou zwijgen tot {day} niets brengen")
def _(world: World, day: str) -> None:
    answer = world.ask("forecast", today=world.today, until=world.read.day(day))
    assert not any(one["events"] for one in answer["happenings"])
