"""What a preview shows is what the views say after the proposal is adopted, whatever it changes."""

from functools import cache
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from domain.assent import GiveAssent
from domain.errors import DomainError
from domain.facts import Term
from domain.impact.preview import Side, impact
from domain.impact.terms import ENVELOPE
from domain.stated import Stated
from domain.suppositions import adopted
from tests.domain.builders import TODAY, as_contractor
from tests.domain.impact.builders import side
from tests.domain.impact.themes import a_contract_of_all_themes
from tests.domain.situations import Situation
from tests.domain.story import Story
from tests.domain.strategies import CHANGES

DRAWN = settings(
    max_examples=5,
    deadline=None,
    suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow, HealthCheck.data_too_large],
)


@cache
def the_contract() -> tuple[Story, Side]:
    story = a_contract_of_all_themes()
    return story, side(story.stated)


def laid(changes: list[Any]) -> Story:
    """The contract with a proposal on the table; a proposal that cannot be laid is no case."""
    told, _ = the_contract()
    story = Story(told.partnership, list(told.events))
    try:
        story.lay(*changes)
    except DomainError:
        assume(False)
    return story


def terms_of(stated: tuple[Stated, ...], since: int) -> list[dict[str, Any]]:
    return [
        one.event.model_dump(exclude=set(ENVELOPE))
        for one in stated
        if one.version > since and isinstance(one.event, Term)
    ]


def require_same(changes: list[Any]) -> None:
    story = laid(changes)
    number, since = story.number, len(story.events)
    before = side(story.stated)
    foretold = side(adopted(story.stated, number, on=TODAY))
    seen = impact(before, foretold, proposal=number, on=TODAY)

    story.give(GiveAssent(effective_on=TODAY, proposal=number), as_contractor())

    afterwards = side(story.stated)
    assert foretold.stated == story.stated
    assert foretold.view == afterwards.view
    assert seen == impact(before, afterwards, proposal=number, on=TODAY)
    shown = [one.after.model_dump(exclude=set(ENVELOPE)) for one in seen.terms if one.kind != "value"]
    assert all(fields in terms_of(story.stated, since) for fields in shown)


@pytest.mark.parametrize("kind", list(CHANGES), ids=lambda kind: kind.__name__)
def test_the_preview_of_a_change_is_what_is_seen_after_its_adoption(kind: Any) -> None:
    @DRAWN
    @given(data=st.data())
    def drawn(data: st.DataObject) -> None:
        partnership = the_contract()[0].partnership
        assert partnership is not None
        require_same([data.draw(CHANGES[kind](Situation(partnership, TODAY)))])

    drawn()
