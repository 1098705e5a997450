"""The models by which a relationship was ever measured, each under its name and version.

A model is never altered once a figure was kept by it: figures that should come out otherwise are a model of the next
version, and the old one stays here for the reports that name it.
"""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from types import MappingProxyType
from typing import Any, Final, TypeAlias

from domain.relationship.presentation import relationship_as_plain
from domain.relationship.view import relationship_view
from domain.sharing.inputs import IndexSeries
from domain.stated import Stated

Plain: TypeAlias = dict[str, Any]
"""Figures as they are written: text for decimals, whole numbers for money."""
Model: TypeAlias = Callable[[Iterable[Stated], Iterable[IndexSeries], date], Plain]
"""Gives every figure of a day from the events of a record and the index series that it names."""


def first_model(stated: Iterable[Stated], series: Iterable[IndexSeries], as_of: date) -> Plain:
    """Measure by version 1 of the measuring model, sections 3 to 8."""
    return relationship_as_plain(relationship_view(stated, series, as_of=as_of))


MODELS: Final[Mapping[str, Model]] = MappingProxyType({"relationship/1": first_model})
"""Every model by name."""
CURRENT_MODEL: Final = "relationship/1"
"""The model by which figures are worked out today."""
