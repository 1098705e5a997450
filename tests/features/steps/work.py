"""Phrases about who does what: delegated activities, deliverables, synergies, strengths and work."""

from domain.division_of_work.activities import DelegateActivity, RemarkActivity, TakeActivityBack
from domain.division_of_work.deliverables import AgreeDeliverable, DropDeliverable, MoveAnswerability
from domain.division_of_work.knowledge import InvestKnowledge, KnowledgeKind
from domain.division_of_work.packages import AddControl, AssignWork, DropControl, EndWork
from domain.division_of_work.strengths import StateStrength, WithdrawStrength
from domain.division_of_work.synergies import AgreeSynergy, DropSynergy
from domain.memory.work import CoreMark
from tests.features.phrases import act, one_of, term
from tests.features.reading import short_name
from tests.features.setting import agreed
from tests.features.world import World, party_id

REASON = "Samen afgesproken"
END_CUSTOMER = "De leerlingen"
MARKS = {"core": CoreMark.CORE, "not core": CoreMark.NOT_CORE, "kern": CoreMark.CORE, "geen kern": CoreMark.NOT_CORE}
KINDS = {
    "knowledge": KnowledgeKind.KNOWLEDGE,
    "skill": KnowledgeKind.SKILL,
    "kennis": KnowledgeKind.KNOWLEDGE,
    "kunde": KnowledgeKind.SKILL,
}


@act("the parties agree {change}", "partijen afspreken: {change}")
def _(world: World, change: str) -> None:
    agreed(world, change)


@act(
    '{party} (delegated|delegates) "{title}" to {to:party} as ' + one_of("mark", MARKS),
    '{party} "{title}" als ' + one_of("mark", MARKS) + " aan {to:party} (uitbesteedde|uitbesteedt)",
    asks=DelegateActivity,
)
def _(world: World, party: str, title: str, to: str, mark: str) -> None:
    stated = {"activity": short_name(title), "title": title, "to": party_id(to), "mark": MARKS[mark]}
    world.give(party, DelegateActivity, **stated)


@act(
    '{party} marks "{title}" as ' + one_of("mark", MARKS) + ': "{reason}"',
    '{party} "{title}" opnieuw als ' + one_of("mark", MARKS) + ' merkt: "{reason}"',
    asks=RemarkActivity,
)
def _(world: World, party: str, title: str, mark: str, reason: str) -> None:
    world.give(party, RemarkActivity, activity=short_name(title), mark=MARKS[mark], reason=reason)


@act('{party} takes "{title}" back: "{reason}"', asks=TakeActivityBack)
def _(world: World, party: str, title: str, reason: str) -> None:
    world.give(party, TakeActivityBack, activity=short_name(title), reason=reason)


@term(AgreeDeliverable, '{party} answers for "{title}"', '{party} verantwoordelijk voor "{title}"')
def _(world: World, party: str, title: str) -> AgreeDeliverable:
    stated = {"deliverable": short_name(title), "title": title, "end_customer": END_CUSTOMER}
    return AgreeDeliverable(**stated, answerable=party_id(party))


@term(
    MoveAnswerability,
    'to move "{title}" from {before:party} to {party}',
    '"{title}" van {before:party} naar {party}',
)
def _(world: World, title: str, before: str, party: str) -> MoveAnswerability:
    return MoveAnswerability(deliverable=short_name(title), answerable=party_id(party), reason=REASON)


@term(DropDeliverable, 'to let the deliverable "{title}" go')
def _(world: World, title: str) -> DropDeliverable:
    return DropDeliverable(deliverable=short_name(title), reason=REASON)


@term(
    AgreeSynergy,
    'the synergy "{title}" with of {party} "{brings}"',
    'de synergie "{title}" met van {party} "{brings}"',
)
def _(world: World, title: str, party: str, brings: str) -> AgreeSynergy:
    return AgreeSynergy(synergy=short_name(title), title=title, brings={party_id(party): brings})


@term(
    AgreeSynergy,
    'the synergy "{title}" with "{one}" and "{other}"',
    'de synergie "{title}" met "{one}" en "{other}"',
)
def _(world: World, title: str, one: str, other: str) -> AgreeSynergy:
    brings = {party_id(party): what for party, what in zip(world.people, (one, other), strict=True)}
    return AgreeSynergy(synergy=short_name(title), title=title, brings=brings)


@term(DropSynergy, 'to let the synergy "{title}" go')
def _(world: World, title: str) -> DropSynergy:
    return DropSynergy(synergy=short_name(title), reason=REASON)


@act(
    "{party} invests " + one_of("kind", KINDS) + ' in {other:party}: "{what}"',
    "{party} " + one_of("kind", KINDS) + ' in {other:party} investeert: "{what}"',
    asks=InvestKnowledge,
)
def _(world: World, party: str, kind: str, other: str, what: str) -> None:
    world.give(party, InvestKnowledge, invested_in=party_id(other), kind=KINDS[kind], what=what)


@act('{party} named "{title}" as a strength', '{party} "{title}" als sterkte noemde', asks=StateStrength)
def _(world: World, party: str, title: str) -> None:
    world.give(party, StateStrength, strength=short_name(title), title=title)


@act('{party} withdrew the strength "{title}": "{reason}"', asks=WithdrawStrength)
def _(world: World, party: str, title: str, reason: str) -> None:
    world.give(party, WithdrawStrength, strength=short_name(title), reason=reason)


@term(
    AssignWork,
    '{party} does "{title}" with strength "{strength}"',
    '{party} doet "{title}" met sterkte "{strength}"(: "{reason}")?',
)
def _(world: World, party: str, title: str, strength: str, reason: str | None = None) -> AssignWork:
    stated = {"work": short_name(title), "title": title, "strength": short_name(strength), "reason": reason}
    return AssignWork(**stated, party=party_id(party))


@term(EndWork, 'to end the work "{title}"')
def _(world: World, title: str) -> EndWork:
    return EndWork(work=short_name(title), reason=REASON)


@act(
    '{party} added the control "{title}" to "{work}"(: "{reason}")?',
    '{party} aan "{work}" de controle "{title}" toevoegt(: "{reason}")?',
    asks=AddControl,
)
def _(world: World, party: str, title: str, work: str, reason: str | None) -> None:
    world.give(party, AddControl, work=short_name(work), title=title, reason=reason)


@act('{party} takes control {control:number} of "{work}" away', asks=DropControl)
def _(world: World, party: str, control: str, work: str) -> None:
    world.give(party, DropControl, work=short_name(work), control=int(control))
