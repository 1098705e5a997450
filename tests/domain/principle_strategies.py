"""Any command about guiding principles, drawn from few names so that they meet."""

from collections.abc import Callable
from typing import Any

from hypothesis import strategies as st

from domain.facts import Command
from domain.principles.adoptions import AdoptPrinciple, FormulatePrinciple, RewordPrinciple, WithdrawAdoption
from domain.principles.citations import CitePrinciples
from domain.principles.conflicts import FlagConflict
from domain.principles.stakeholders import NameStakeholder, RetireStakeholder
from tests.domain.situations import NOTES, Situation, Strategy, one_of_these_or

PRINCIPLES = st.sampled_from(("net-benefit", "they-we-i"))
STAKEHOLDERS = st.sampled_from(("purchasing", "operations"))
UNDER = PRINCIPLES.map(lambda name: (name,))
WORDED: dict[str, Strategy] = {
    "principle": PRINCIPLES,
    "theme": st.none() | st.just("reciprocity"),
    "observation": st.just("It takes two to tango."),
    "title": st.just("Netto voordeel voor de leverancier"),
}


def _decision(s: Situation) -> Strategy:
    return one_of_these_or(s.partnership.principles.decisions, 1)


def _of(kind: type[Command], **stated: Strategy) -> Callable[[Situation], Strategy]:
    return lambda s: st.builds(kind, effective_on=s.day(), **stated)


def _cite(s: Situation) -> Strategy:
    return st.builds(CitePrinciples, effective_on=s.day(), corrects=s.repair(), decision=_decision(s), principles=UNDER)


def _flag(s: Situation) -> Strategy:
    stated: dict[str, Any] = {"decision": _decision(s), "principle": PRINCIPLES, "reason": NOTES}
    return st.builds(FlagConflict, effective_on=s.day(), corrects=s.repair(), **stated)


COMMANDS: dict[type[Command], Callable[[Situation], Strategy]] = {
    NameStakeholder: _of(NameStakeholder, stakeholder=STAKEHOLDERS, title=st.just("Inkoop")),
    RetireStakeholder: _of(RetireStakeholder, stakeholder=STAKEHOLDERS, reason=NOTES),
    FormulatePrinciple: _of(FormulatePrinciple, **WORDED),
    RewordPrinciple: _of(RewordPrinciple, **WORDED),
    AdoptPrinciple: _of(AdoptPrinciple, principle=PRINCIPLES, stakeholder=STAKEHOLDERS),
    WithdrawAdoption: _of(WithdrawAdoption, principle=PRINCIPLES, stakeholder=STAKEHOLDERS, reason=NOTES),
    CitePrinciples: _cite,
    FlagConflict: _flag,
}
