"""A sentence that nobody gave a meaning yet fails with the sentences that come near."""

import pytest
from pytest_bdd.exceptions import StepDefinitionNotFoundError
from pytest_bdd.parser import Step

from tests.features.conftest import pytest_bdd_step_func_lookup_error
from tests.features.world import World


def test_a_step_without_a_phrase_names_the_phrases_that_come_near() -> None:
    step = Step(name="Waterrand gives notes for 3 June 2024", type="when", indent=0, line_number=9, keyword="When ")
    missing = StepDefinitionNotFoundError(step.name)

    pytest_bdd_step_func_lookup_error(step, missing)

    assert '<party> (gave|gives) notice for <day>: "<reason>"' in missing.__notes__[0]


def test_a_term_without_words_names_the_words_that_come_near(world: World) -> None:
    with pytest.raises(LookupError, match='the goal "<title>"'):
        world.term("the gaol “Healthy buildings”")
