"""What every interface says of a stress test: what its alternatives are called, and what it is not."""

from collections.abc import Mapping

from domain.evidence import StressQuestion, name_of
from interfaces.wording import Wording

FIRST_OF_INFLATION, LAST_OF_INFLATION = "2021-01", "2023-12"
"""The months of the great rise in prices; a history that holds them says so."""


def labels_of(question: StressQuestion, words: Wording) -> Mapping[str, str]:
    """Say what each alternative of a question is called, by the name under which its figures stand."""
    phrases = {name_of(scenario): words.phrase(scenario) for scenario in question.scenarios}
    return {name: phrase[:1].upper() + phrase[1:] for name, phrase in phrases.items()}


def caution(question: StressQuestion, first_month: str, last_month: str, words: Wording) -> str:
    """Say what the figures are not, and whether the great rise in prices is among the history."""
    if question.again is not None:
        return words.text("stress.caution_again", year=str(question.again))
    inside = first_month <= FIRST_OF_INFLATION and last_month >= LAST_OF_INFLATION
    parts = [words.text("stress.caution"), *([words.text("stress.caution_inside")] if inside else ())]
    return " ".join(parts)
