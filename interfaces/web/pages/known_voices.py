"""What there is of undercurrents and resistance that a form can point at, by the field that does."""

from collections.abc import Mapping, Sequence

from application.queries.proposals import Table
from domain.memory.voices import Voices


def known_voices(voices: Voices, own: str, table: Table) -> Mapping[str, Sequence[tuple[str, str]]]:
    """Give the resistance that is open, what the own party shared, and every proposal that was ever laid."""
    undercurrents = ((number, one) for number, one in voices.undercurrents.items() if one.stands and one.by == own)
    resistances = ((number, one) for number, one in voices.resistances.items() if not one.closed)
    laid = (*table.open, *table.closed)
    return {
        "undercurrent": [(str(number), f"{number}. {one.title}") for number, one in undercurrents],
        "resistance": [(str(number), f"{number}. {one.title}") for number, one in resistances],
        "laid_proposal": [(str(one.number), f"{one.number}. {one.title}") for one in laid],
    }
