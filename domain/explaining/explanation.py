"""What an explanation says, and how a rule finds it."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from domain.contract import Parameters
from domain.errors import NotFound
from domain.explaining.pointers import Captured
from domain.fairness.results import FairnessView
from domain.procurement.limits import LimitsView
from domain.sharing.results import RiskView
from domain.standing.inputs import StandingRecord
from domain.standing.view import StandingView

Plain: TypeAlias = Any
"""A value as it is written: text, whole number, truth value, nothing, list or object."""
Refs: TypeAlias = tuple[str, ...]
"""The events and index figures behind a figure."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Views:
    """The views of one relationship on one day, and how they are written.

    `risk` is None while no term and value were agreed, `limits` for a contract outside procurement law.
    `parameters_ref` names the agreement of the parameters; None is the defaults of the model.
    """

    written: Mapping[str, Plain]
    risk: RiskView | None
    fairness: FairnessView
    standing: StandingView
    standing_record: StandingRecord
    limits: LimitsView | None
    parameters: Parameters
    parameters_ref: str | None = None


@dataclass(frozen=True, slots=True)
class Input:
    """A value that goes into a figure; `figure` is its own place when it is a figure itself."""

    name: str
    value: Plain
    figure: str | None = None


@dataclass(frozen=True, slots=True)
class ParameterUsed:
    """An agreed number that the formula uses; `agreed_by` names its agreement, None is the default of the model."""

    name: str
    value: str
    agreed_by: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """How one figure came about, and what is missing for it.

    `formula` is its name and version, `expression` the formula itself, `source` its place in the measuring model.
    """

    figure: str
    value: Plain
    formula: str
    expression: str
    source: str
    inputs: tuple[Input, ...]
    parameters: tuple[ParameterUsed, ...]
    events: Refs
    missing: tuple[str, ...]


@dataclass(eq=False)
class NoSuchFigure(NotFound):
    """The views hold no figure at this place."""

    figure: str


Events: TypeAlias = Callable[[Views, Captured], Refs]
Given: TypeAlias = Callable[[Views, Captured], Iterable[Input]]
Missing: TypeAlias = Callable[[Views, Captured], Iterable[str]]


def nothing(_views: Views, _at: Captured) -> tuple[Any, ...]:
    """Add nothing: the figure rests on no input, event or gap of this kind."""
    return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """How the figures at some kinds of places come about.

    `places` are pointers in which `{name}` stands for any one step. `inputs` are such pointers too, in which `*`
    stands for every step there is; `given` adds inputs that are no figures of the views.
    """

    places: tuple[str, ...]
    formula: str
    expression: str
    source: str
    events: Events
    inputs: Sequence[str] = ()
    given: Given = nothing
    parameters: Sequence[str] = ()
    missing: Missing = nothing
