"""Phrases about the key roles that counted in the award, and the question that a leaving raises."""

from typing import Any

from domain.award_criteria import AgreeAwardCriteria, AwardedRole
from domain.memory.key_people import KeyRole
from domain.modifications import JudgeGround, Question
from tests.features.phrases import act, check, one_of, term
from tests.features.world import KEY_FIGURES, World, party_id

ROLES = {"visionary": KeyRole.VISIONARY, "visionair": KeyRole.VISIONARY}
ROLE = one_of("role", ROLES)


@term(
    AgreeAwardCriteria,
    "that the " + ROLE + " of {party} counted in the award",
    "dat de " + ROLE + " van {party} bij de gunning telde",
)
def _(world: World, role: str, party: str) -> AgreeAwardCriteria:
    return AgreeAwardCriteria(roles=(AwardedRole(party=party_id(party), role=ROLES[role]),))


@act(
    "{party} (judged|judges) that no other tenderers would have come in",
    "{party} (oordeelde|oordeelt) dat er geen andere inschrijvers waren geweest",
    asks=JudgeGround,
)
def _(world: World, party: str) -> None:
    told = {"holds": True, "reasons": "Dezelfde aanpak.", "judged_by": KEY_FIGURES[party]}
    world.give(party, JudgeGround, question=Question.SAME_COMPETITION, **told)


@check(
    "the law asks about the " + ROLE + " of {party}",
    "vraagt de wet naar de " + ROLE + " van {party}",
)
def _(world: World, role: str, party: str) -> None:
    assert [(one["role"], one["party"]) for one in asked(world)] == [(ROLES[role], party_id(party))]


@check("the law asks about nobody", "vraagt de wet naar niemand")
def _(world: World) -> None:
    assert asked(world) == []


def asked(world: World) -> list[dict[str, Any]]:
    """Read which questions were raised and wait for a judgement."""
    shown = world.ask("view", name="award-criteria", as_of=world.today)["shown"]
    return [one for one in shown["raised"] if one["open"]]
