"""The development goes from stage to stage with evidence, skips none, and may begin anew."""

from datetime import date, timedelta

import pytest
from pydantic import ValidationError

from domain.memory.relation import Stage
from domain.relation.claims import EvidenceNotThere
from domain.relation.development import EnterStage, StageEntered, StageEnteredTooEarly, StageGoesOn, StageSkipped
from domain.state import Partnership
from domain.views.development import development_view
from tests.domain.builders import TODAY, a_signed_contract, agreed, laid, outcome, terms
from tests.domain.relation import moments

A_MONTH_LATER = TODAY + timedelta(days=30)


def entering(stage: Stage, **other: object) -> EnterStage:
    stated = {"stage": stage, "evidence": "Samen besproken", "shown_in": (1,)}
    return EnterStage.model_validate({**stated, **other})


def in_stage(*stages: Stage) -> Partnership:
    partnership = a_signed_contract()
    for stage in stages:
        partnership = agreed(partnership, entering(stage))
    return partnership


@pytest.mark.parametrize("place", range(4))
def test_each_stage_follows_the_one_before_it(place: int) -> None:
    stages = tuple(Stage)

    (event,) = terms(outcome(in_stage(*stages[:place]), entering(stages[place])))

    assert isinstance(event, StageEntered)
    assert (event.stage, event.round) == (stages[place], 1)


@pytest.mark.parametrize(("done", "skipping"), [(0, Stage.DESIGN), (1, Stage.OPERATION), (2, Stage.OPERATION)])
def test_no_stage_is_skipped(done: int, skipping: Stage) -> None:
    with pytest.raises(StageSkipped) as refused:
        laid(in_stage(*tuple(Stage)[:done]), entering(skipping))

    assert refused.value.comes_first is tuple(Stage)[done]


def test_the_parties_may_go_back_to_an_earlier_stage() -> None:
    (event,) = terms(outcome(in_stage(*Stage), entering(Stage.DESIGN)))

    assert isinstance(event, StageEntered)
    assert event.round == 1


def test_beginning_anew_is_another_round() -> None:
    again = in_stage(*Stage, Stage.ANALYSIS)

    assert again.relation.stage is not None
    assert again.relation.stage.round == 2
    with pytest.raises(StageSkipped):
        laid(again, entering(Stage.OPERATION))


def test_a_stage_that_goes_on_is_not_entered_again() -> None:
    with pytest.raises(StageGoesOn):
        laid(in_stage(Stage.ANALYSIS), entering(Stage.ANALYSIS))


def test_a_stage_does_not_begin_before_the_one_before_it() -> None:
    with pytest.raises(StageEnteredTooEarly):
        laid(in_stage(Stage.ANALYSIS), entering(Stage.DESIGN, applies_from=TODAY - timedelta(days=1)))


def test_a_gate_rests_on_events_that_stand_in_the_record() -> None:
    with pytest.raises(EvidenceNotThere):
        laid(a_signed_contract(), entering(Stage.ANALYSIS, shown_in=(1, 999)))
    with pytest.raises(ValidationError):
        entering(Stage.ANALYSIS, shown_in=())


def entered(stage: Stage, day: date) -> StageEntered:
    told = {"stage": stage, "round": 1, "evidence": "Samen besproken", "shown_in": (1,)}
    return StageEntered(by="C", effective_on=day, decided_on=day, proposal=1, **told)


def test_elapsed_time_is_shown_per_stage_and_goes_on_for_the_last() -> None:
    events = (entered(Stage.ANALYSIS, TODAY), entered(Stage.DESIGN, A_MONTH_LATER))

    view = development_view(moments.moment(*events, as_of=A_MONTH_LATER + timedelta(days=5)))

    assert [(one.stage, one.days) for one in view.stages] == [(Stage.ANALYSIS, 30), (Stage.DESIGN, 5)]
    assert (view.days_in_stage, view.next_stage) == (5, Stage.IMPLEMENTATION)


def test_before_the_first_stage_only_the_first_can_come() -> None:
    view = development_view(moments.moment())

    assert (view.stage, view.next_stage, view.days_in_stage, view.stages) == (None, Stage.ANALYSIS, None, ())


def test_after_the_last_stage_none_follows() -> None:
    events = [entered(stage, TODAY) for stage in Stage]

    assert development_view(moments.moment(*events)).next_stage is None
