"""Phrases about public contracts: the value at the award, modifications, and what people judged about them."""

from domain.modifications import (
    AgreeProcurement,
    ApplyIndexation,
    Authority,
    ContractKind,
    Ground,
    JudgeGround,
    ModifyContract,
    Question,
)
from domain.state import Regime
from tests.features.phrases import act, setting, term
from tests.features.setting import a_joint_record
from tests.features.world import KEY_FIGURES, World

WHY = {"en": "It is still cleaning.", "nl": "Het blijft schoonmaak."}


@setting(
    "{client:party} and {contractor:party} have a joint record under civil law",
    "{client:party} en {contractor:party} hebben een gezamenlijk dossier onder privaatrecht",
)
def _(world: World, client: str, contractor: str) -> None:
    a_joint_record(world, client, contractor, regime=Regime.PRIVATE)


@term(
    AgreeProcurement,
    "services worth {amount} at the award",
    "diensten met bij gunning een waarde van {amount}",
)
def _(world: World, amount: str) -> AgreeProcurement:
    bought = {"kind": ContractKind.SERVICES, "authority": Authority.SUB_CENTRAL}
    return AgreeProcurement(initial_value=world.read.money(amount), **bought)


@term(
    ApplyIndexation,
    "an indexation of {percent} since the award",
    "een indexering van {percent} sinds de gunning",
)
def _(world: World, percent: str) -> ApplyIndexation:
    return ApplyIndexation(rate=world.read.share(percent))


@term(
    ModifyContract,
    "a small change of {amount}",
    "een wijziging van {amount} als kleine wijziging",
)
def _(world: World, amount: str) -> ModifyContract:
    return ModifyContract(basis=Ground.DE_MINIMIS, value_delta=world.read.money(amount))


@term(
    ModifyContract,
    "a small cut of {amount}",
)
def _(world: World, amount: str) -> ModifyContract:
    return ModifyContract(basis=Ground.DE_MINIMIS, value_delta=-world.read.money(amount))


@term(
    ModifyContract,
    'een wijziging van {amount} volgens clausule "{clause}"',
)
def _(world: World, amount: str, clause: str) -> ModifyContract:
    return ModifyContract(basis=Ground.REVIEW_CLAUSE, value_delta=world.read.money(amount), clause=clause)


@term(
    ModifyContract,
    "a change without effect on the value",
)
def _(world: World) -> ModifyContract:
    return ModifyContract(basis=Ground.NOT_SUBSTANTIAL, value_delta=0)


@act(
    "{party} (judged|judges) that the overall nature stays the same",
    "{party} (oordeelde|oordeelt) dat de aard gelijk blijft",
    asks=JudgeGround,
)
def _(world: World, party: str) -> None:
    world.give(party, JudgeGround, **judged(world, party))


@act(
    "{party} (judged|judges) proposal {proposal:number}",
    asks=JudgeGround,
)
def _(world: World, party: str, proposal: str) -> None:
    world.give(party, JudgeGround, proposal=int(proposal), **judged(world, party))


def judged(world: World, party: str) -> dict[str, object]:
    """Say what the key figure of a party judged, and why."""
    answer = {"question": Question.NATURE_UNCHANGED, "holds": True, "judged_by": KEY_FIGURES[party]}
    return {**answer, "reasons": WHY[world.driver.language]}
