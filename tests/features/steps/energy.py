"""Phrases about the energy that each party puts in, and about what the parties talk about."""

from domain.energy import Focus, GiveAttention, PledgeEnergy
from domain.meetings import RecordMeeting, Subject, SubjectHours
from tests.features.phrases import act, one_of
from tests.features.world import World

FOCUS = {
    "directed": Focus.DIRECTED,
    "undirected": Focus.UNDIRECTED,
    "gerichte": Focus.DIRECTED,
    "ongerichte": Focus.UNDIRECTED,
}
SUBJECTS = {
    "liability": Subject.LIABILITY,
    "joint goals": Subject.JOINT_GOALS,
    "aansprakelijkheid": Subject.LIABILITY,
    "gezamenlijke doelen": Subject.JOINT_GOALS,
}
SUBJECT = one_of("subject", SUBJECTS)


@act(
    '{party} (pledged|pledges) {hours:number} hours a year and "{attention}"',
    '{party} {hours:number} uur per jaar en "{attention}" (voornam|voorneemt)',
    asks=PledgeEnergy,
)
def _(world: World, party: str, hours: str, attention: str) -> None:
    world.give(party, PledgeEnergy, hours=world.read.number(hours), attention=attention)


@act(
    "{party} (gave|gives) {hours:number} " + one_of("focus", FOCUS) + ' hours to "{what}"',
    "{party} {hours:number} " + one_of("focus", FOCUS) + ' uren aan "{what}" (gaf|geeft)',
    asks=GiveAttention,
)
def _(world: World, party: str, hours: str, focus: str, what: str) -> None:
    world.give(party, GiveAttention, hours=world.read.number(hours), what=what, focus=FOCUS[focus])


@act(
    "{party} (gave|gives) {hours:number} hours to the promise",
    "{party} {hours:number} uur aan de toezegging (gaf|geeft)",
    asks=GiveAttention,
)
def _(world: World, party: str, hours: str) -> None:
    served = {"what": "Werk", "focus": Focus.DIRECTED, "promise": world.promises}
    world.give(party, GiveAttention, hours=world.read.number(hours), **served)


@act(
    "{party} (recorded|records) a meeting of {hours:number} hours on " + SUBJECT,
    "{party} een overleg van {hours:number} uur over " + SUBJECT + " (vastlegde|vastlegt)",
    asks=RecordMeeting,
)
def _(world: World, party: str, hours: str, subject: str) -> None:
    spent = SubjectHours(subject=SUBJECTS[subject], hours=world.read.number(hours))
    world.give(party, RecordMeeting, title="Overleg", spent=(spent,))
