"""The answer about a relationship has the shape that its description names, and loses no figure of the view."""

from datetime import date

import pytest

from application.importing import import_history
from application.queries.relationship import Relationship
from application.reference_data import load_reference
from application.service import Handslag
from application.settings import Settings
from domain.relationship.presentation import relationship_as_plain
from tests.application.world import case_text

CASES = (("s1-cleaning", date(2025, 6, 30)), ("s2-it-outsourcing", date(2025, 3, 31)), ("s3-missing-evidence", None))


@pytest.mark.parametrize(("case", "day"), CASES)
def test_every_figure_of_the_view_stands_in_the_answer_as_it_is_written(case: str, day: date | None) -> None:
    with Handslag(Settings(store_url="memory:")) as handslag:
        load_reference(handslag)
        person = handslag.people.add(name="Anneke de Wit", organisation="waterrand")[0]
        stream = import_history(handslag, case_text(case), person=person).stream
        handslag.queries.wait_for(handslag.record.last_position(), timeout=20)

        answer = handslag.queries.relationship(stream, as_of=day or handslag.today("Europe/Amsterdam"))

        written, plain = answer.model_dump(mode="json"), relationship_as_plain(answer.view)
        assert {name: written[name] for name in plain} == plain


def test_the_description_names_every_part_of_an_answer() -> None:
    schema = Relationship.model_json_schema(mode="serialization")

    parts = {name: schema["properties"][name] for name in ("fairness", "kpi", "fit", "ladder", "options", "ceilings")}
    assert all(
        "additionalProperties" not in part or part["additionalProperties"] is not True for part in parts.values()
    )
    assert {"QuestionAnswered", "OptionSupported", "LimitChecked"} <= set(schema["$defs"])
