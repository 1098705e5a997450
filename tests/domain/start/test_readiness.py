"""Each organisation assesses itself on all nine dimensions of the wheel."""

import pytest
from pydantic import ValidationError

from domain.lifecycle import decide
from domain.start.readiness import (
    USUAL_WHEEL,
    AgreeWheel,
    AssessReadiness,
    NotOnTheWheel,
    ReadinessAssessed,
    ReadinessIncomplete,
    WheelArea,
    WheelDimension,
    area_score,
)
from tests.domain.builders import TODAY, a_partnership, agreed, as_client


def assessing(*dimensions: str, score: int = 3) -> AssessReadiness:
    scores = tuple({"dimension": one, "score": score} for one in dimensions or USUAL_WHEEL)
    return AssessReadiness.model_validate({"effective_on": TODAY, "scores": scores})


def wheel(**named: WheelArea) -> AgreeWheel:
    return AgreeWheel(
        dimensions=tuple(WheelDimension(dimension=one, area=area) for one, area in {**USUAL_WHEEL, **named}.items())
    )


def test_a_party_assesses_its_readiness_and_the_areas_are_kept_with_it() -> None:
    (event,) = decide(a_partnership(), assessing(score=4), as_client())

    assert isinstance(event, ReadinessAssessed)
    assert {one.dimension: one.area for one in event.scores} == USUAL_WHEEL
    assert {area_score(event.scores, area) for area in WheelArea} == {4}


def test_every_dimension_has_a_score() -> None:
    with pytest.raises(ReadinessIncomplete) as refused:
        decide(a_partnership(), assessing(*list(USUAL_WHEEL)[1:]), as_client())

    assert refused.value.missing == ("shared-purpose",)


def test_only_dimensions_of_the_wheel_are_scored() -> None:
    with pytest.raises(NotOnTheWheel):
        decide(a_partnership(), assessing("courage"), as_client())


def test_the_wheel_that_the_parties_agreed_takes_the_place_of_the_usual_one() -> None:
    own = {one: area for one, area in USUAL_WHEEL.items() if one != "learning"} | {"courage": WheelArea.CULTURE}
    change = AgreeWheel(dimensions=tuple(WheelDimension(dimension=one, area=area) for one, area in own.items()))
    partnership = agreed(a_partnership(), change)

    with pytest.raises(NotOnTheWheel):
        decide(partnership, assessing(), as_client())
    assert decide(partnership, assessing(*own), as_client())


def test_a_wheel_has_nine_dimensions_three_in_each_area() -> None:
    with pytest.raises(ValidationError):
        wheel(courage=WheelArea.CULTURE)
    with pytest.raises(ValidationError):
        wheel(learning=WheelArea.PURPOSE)
    with pytest.raises(ValidationError):
        AgreeWheel(dimensions=(*wheel().dimensions[:8], wheel().dimensions[0]))


@pytest.mark.parametrize("score", [0, 6])
def test_a_score_runs_from_hardly_begun_to_lived_and_stands_once(score: int) -> None:
    with pytest.raises(ValidationError):
        assessing(score=score)
    with pytest.raises(ValidationError):
        assessing("learning", "learning")
