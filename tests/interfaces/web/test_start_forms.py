"""A form that asks for scores begins with what is to be scored, and a term with its usual rows."""

import re

import pytest

from domain.start.partner_choice import USUAL_CRITERIA
from domain.start.readiness import USUAL_WHEEL
from domain.start.sessions import USUAL_TOPICS
from tests.interfaces.web.example import Example


def begun(example: Example, address: str, field: str) -> list[str]:
    """What is typed already in the fields of this name."""
    page = example.browser(example.client).get(f"{example.home}/record/{address}").text
    return re.findall(rf'name="[\w.]*\b{field}(?:\.\d+)?"[^>]* value="([\w-]+)"', page)


@pytest.mark.parametrize(
    ("address", "field", "usual"),
    [
        ("assess-readiness", "dimension", USUAL_WHEEL),
        ("lay-proposal?change=agree-criteria", "criterion", USUAL_CRITERIA),
        ("lay-proposal?change=agree-joint-start", "topics", USUAL_TOPICS),
    ],
)
def test_a_form_begins_with_the_usual_rows(
    shared_example: Example, address: str, field: str, usual: tuple[str, ...]
) -> None:
    assert begun(shared_example, address, field) == list(usual)
