"""What is shown of the principles follows from the record of the day: who adopted, and what rests on them."""

from datetime import date, timedelta

from domain.contests import ConcedeContest, ContestFact
from domain.corrections import StrikeFact
from domain.decisions import RecordJointDecision
from domain.facts import Correction
from domain.memory.principles import PrincipleStatus
from domain.principles.adoptions import RewordPrinciple
from domain.principles.conflicts import FlagConflict
from domain.principles.stakeholders import NameStakeholder
from domain.views.decisions import DecisionOutcome
from domain.views.principles import PrinciplesView, principles_view
from tests.domain.builders import CLIENT, CONTRACTOR, TODAY, a_proposal
from tests.domain.principles.builders import (
    LEGAL,
    NET_BENEFIT,
    OPERATIONS,
    adopting,
    formulating,
    naming,
    withdrawing,
)
from tests.domain.views.moments import Told, record_of, seen, told

LATER, LATEST = TODAY + timedelta(days=10), TODAY + timedelta(days=20)
ADOPTED: tuple[Told, ...] = (
    (CLIENT, naming()),
    (CONTRACTOR, naming(OPERATIONS)),
    (CLIENT, formulating()),
    (CLIENT, adopting()),
    (CONTRACTOR, adopting(OPERATIONS)),
)


def shown(*commands: Told, as_of: date = LATEST) -> PrinciplesView:
    return principles_view(told(*commands, as_of=as_of))


def deciding(*under: str, repairs: int | None = None, matter: str = "Korting") -> Told:
    corrects = Correction(version=repairs, reason="Tikfout.") if repairs else None
    stated = {"effective_on": LATER, "matter": matter, "principles": under, "corrects": corrects}
    return CLIENT, RecordJointDecision.model_validate(stated)


def version_of(*commands: Told) -> int:
    return len(record_of(*commands))


def test_a_principle_stands_so_since_the_day_on_which_it_came_to_stand_so() -> None:
    withdrawn = (*ADOPTED, (CLIENT, withdrawing(on=LATER)))

    before, after = (shown(*withdrawn, as_of=day).principles[0] for day in (TODAY, LATEST))

    assert (before.status, before.since) == (PrincipleStatus.IN_FORCE, TODAY)
    assert (after.status, after.since) == (PrincipleStatus.SUSPENDED, LATER)
    assert after.adopted_by == ("Operations",)


def test_a_party_without_a_stakeholder_is_named() -> None:
    assert shown((CLIENT, naming())).unheard == (CONTRACTOR,)


def test_a_stakeholder_that_joins_later_was_not_waited_for_before() -> None:
    joined = (*ADOPTED, (CLIENT, naming(LEGAL, on=LATER)))

    assert shown(*joined, as_of=TODAY).principles[0].waiting_for == ()
    assert shown(*joined).principles[0].waiting_for == ("Legal",)


def test_an_earlier_day_shows_the_earlier_wording_with_its_adoptions() -> None:
    stated = {**formulating().model_dump(), "title": "Beiden verdienen", "effective_on": LATER}
    reworded = (*ADOPTED, (CLIENT, RewordPrinciple.model_validate(stated)))

    assert shown(*reworded, as_of=TODAY).principles[0].status is PrincipleStatus.IN_FORCE
    (now,) = shown(*reworded).principles
    assert (now.title, now.wording, now.status) == ("Beiden verdienen", 2, PrincipleStatus.WAITING)


def test_what_was_recorded_for_an_earlier_day_is_shown_on_a_day_between() -> None:
    formulated_later = formulating(effective_on=LATER)
    named_later = NameStakeholder(effective_on=LATEST, stakeholder=LEGAL, title="Legal")
    events = record_of((CLIENT, naming()), (CLIENT, formulated_later), (CLIENT, named_later))

    assert principles_view(seen(events, TODAY)).principles == ()
    assert principles_view(seen(events, LATER)).principles[0].waiting_for == ("Purchasing",)


def test_a_decision_is_a_precedent_of_every_principle_that_it_cites() -> None:
    (precedent,) = shown(*ADOPTED, deciding(NET_BENEFIT)).precedents

    assert (precedent.about, precedent.on, precedent.outcome) == ("Korting", LATER, DecisionOutcome.DECIDED)


def test_a_corrected_decision_keeps_its_precedent_and_its_flag() -> None:
    decided = (*ADOPTED, deciding(NET_BENEFIT))
    decision = version_of(*ADOPTED) + 1
    flag = FlagConflict(effective_on=LATER, decision=decision, principle=NET_BENEFIT, reason="Te veel.")

    view = shown(*decided, (CONTRACTOR, flag), deciding(repairs=decision, matter="Korting in 2025"))

    assert [one.about for one in view.precedents] == ["Korting in 2025"]
    assert [one.about for one in view.conflicts] == ["Korting in 2025"]
    assert view.under_none == ()


def test_a_decision_that_was_taken_back_is_no_precedent() -> None:
    decided = (*ADOPTED, deciding(NET_BENEFIT))
    strike = StrikeFact(effective_on=LATEST, version=version_of(*ADOPTED) + 1, reason="Niet besloten.")

    assert shown(*decided, (CLIENT, strike)).precedents == ()


def test_a_decision_under_no_principle_is_named_once_a_principle_is_in_force() -> None:
    assert [one.about for one in shown(*ADOPTED, deciding()).under_none] == ["Korting"]
    assert shown(deciding()).under_none == ()


def test_a_proposal_stays_a_precedent_when_it_turns_out_to_matter_little() -> None:
    laid = a_proposal(effective_on=LATER, answer_due=LATEST, principles=(NET_BENEFIT,))
    proposed = (*ADOPTED, (CLIENT, laid))
    version = version_of(*ADOPTED) + 1
    contest = ContestFact(effective_on=LATER, version=version, reason="Dit doet er weinig toe.")
    concede = ConcedeContest(effective_on=LATER, version=version)

    (precedent,) = shown(*proposed, (CONTRACTOR, contest), (CLIENT, concede)).precedents

    assert precedent.outcome is DecisionOutcome.ON_THE_TABLE
