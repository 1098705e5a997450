"""Impact is recorded for an organisation, customers, employees and society, with where it can be seen."""

import pytest

from domain.corrections import StrikeFact
from domain.facts import Correction
from domain.guards import UnknownParty
from domain.lifecycle import decide
from domain.results.filing import FileResult, ImpactNotNamed, ResultFiled, ResultKind
from domain.results.ideas import IdeaNotTakenUp, SubmitIdea, UnknownIdea
from domain.results.impacts import (
    Affected,
    Effect,
    ImpactOnWhichParty,
    ImpactRecorded,
    RecordImpact,
    ResultRestsOnIt,
    UnknownImpact,
)
from domain.state import Partnership
from tests.domain.builders import (
    CONTRACTOR,
    TODAY,
    a_signed_contract,
    after,
    an_ended_contract,
    as_client,
    as_contractor,
)


def an_impact(**other: object) -> RecordImpact:
    stated = {"effective_on": TODAY, "on": "society", "title": "Minder files", "seen_in": "Verkeerstelling"}
    return RecordImpact.model_validate({**stated, **other})


def a_result(kind: ResultKind = ResultKind.IMPACT, **other: object) -> FileResult:
    return FileResult.model_validate({"effective_on": TODAY, "kind": kind, "title": "Schonere lucht", **other})


def recorded() -> Partnership:
    return after(a_signed_contract(), an_impact(), as_client())


def filed() -> Partnership:
    return after(recorded(), a_result(impact=1), as_contractor())


def strike(version: int) -> StrikeFact:
    return StrikeFact(effective_on=TODAY, version=version, reason="Vergissing.")


@pytest.mark.parametrize("on", list(Affected))
def test_impact_is_recorded_on_each_of_four(on: Affected) -> None:
    (event,) = decide(a_signed_contract(), an_impact(on=on, party=CONTRACTOR), as_client())

    assert isinstance(event, ImpactRecorded)
    assert (event.on, event.impact) == (on, 1)


def test_an_impact_may_be_for_worse() -> None:
    (event,) = decide(a_signed_contract(), an_impact(effect="worse"), as_contractor())

    assert isinstance(event, ImpactRecorded)
    assert event.effect is Effect.WORSE


@pytest.mark.parametrize("on", [Affected.ORGANISATION, Affected.EMPLOYEES])
def test_an_impact_on_an_organisation_or_its_employees_names_that_party(on: Affected) -> None:
    with pytest.raises(ImpactOnWhichParty):
        decide(a_signed_contract(), an_impact(on=on), as_client())
    with pytest.raises(UnknownParty):
        decide(a_signed_contract(), an_impact(on=on, party="Z"), as_client())


def test_a_result_filed_as_impact_rests_on_a_recorded_impact() -> None:
    (event,) = decide(recorded(), a_result(impact=1), as_contractor())

    assert isinstance(event, ResultFiled)
    assert event.impact == 1
    with pytest.raises(ImpactNotNamed):
        decide(recorded(), a_result(), as_contractor())
    with pytest.raises(UnknownImpact):
        decide(recorded(), a_result(impact=2), as_contractor())


@pytest.mark.parametrize("kind", [kind for kind in ResultKind if kind is not ResultKind.IMPACT])
def test_every_other_kind_of_result_needs_no_impact(kind: ResultKind) -> None:
    assert decide(a_signed_contract(), a_result(kind), as_client())


def test_a_result_comes_from_an_idea_that_all_took_up() -> None:
    submitted = after(recorded(), SubmitIdea(effective_on=TODAY, title="Fietsend team"), as_client())

    with pytest.raises(IdeaNotTakenUp):
        decide(submitted, a_result(ResultKind.RELIEF, idea=1), as_client())
    with pytest.raises(UnknownIdea):
        decide(submitted, a_result(ResultKind.RELIEF, idea=2), as_client())


def test_an_impact_on_which_a_result_rests_is_taken_back_after_that_result() -> None:
    impact, result = recorded().version, filed().version

    with pytest.raises(ResultRestsOnIt):
        decide(filed(), strike(impact), as_client())

    without_result = after(filed(), strike(result), as_contractor())
    without_both = after(without_result, strike(impact), as_client())
    assert without_both.course.results.impacts == {}


def test_a_corrected_impact_keeps_its_number_and_a_struck_number_is_not_used_again() -> None:
    correction = Correction(version=recorded().version, reason="Verkeerde telling.")
    reworded = after(recorded(), an_impact(title="Minder ritten", corrects=correction), as_client())
    struck = after(recorded(), strike(recorded().version), as_client())

    assert [one.title for one in reworded.course.results.impacts.values()] == ["Minder ritten"]
    assert list(after(struck, an_impact(), as_client()).course.results.impacts) == [2]


def test_impact_is_still_recorded_after_the_end() -> None:
    assert decide(an_ended_contract(), an_impact(), as_client())
