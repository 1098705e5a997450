"""The ladder of partnership: five levels, what each asks, which is proven and which is still possible.

Higher is not better: the level has to fit the delivery. A condition is met, not met, or unknown.
Source: model section 6.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from itertools import takewhile
from typing import ClassVar, Final

from domain.standing.inputs import OPEN_BOOK, Figure, Refs, StandingRecord, distinct
from domain.standing.trust import Fit
from domain.weights import Dimension

_STRUCTURAL_TAIL: Final = "STRUCTURAL_TAIL"
_SHORTEST_TERM_MONTHS: Final = 24


@dataclass(frozen=True, slots=True)
class Condition:
    """What a level asks, whether it is met (None: unknown), and the events that show it."""

    name: str
    met: bool | None
    evidence: Refs = ()


@dataclass(frozen=True, slots=True)
class Ladder:
    """The conditions of each level, the level that is proven, and the level that may be reached already."""

    FORMULA: ClassVar = "standing.ladder/1"

    levels: Mapping[int, tuple[Condition, ...]]

    @property
    def proven(self) -> int:
        """The highest level of which all conditions are met, and those of every level below; 0 is none."""
        return self._reached(lambda condition: condition.met is True)

    @property
    def possible(self) -> int:
        """The same, with what is unknown read as met."""
        return self._reached(lambda condition: condition.met is not False)

    @property
    def missing_for_next(self) -> tuple[Condition, ...]:
        """The conditions of the next level that are not known to be met, by name."""
        unmet = (condition for condition in self.levels.get(self.proven + 1, ()) if condition.met is not True)
        return tuple(sorted(unmet, key=lambda condition: condition.name))

    def _reached(self, holds: Callable[[Condition], bool]) -> int:
        full = (all(holds(condition) for condition in self.levels[level]) for level in sorted(self.levels))
        return sum(1 for _ in takewhile(bool, full))


def ladder(record: StandingRecord, fit: Fit) -> Ladder:
    """Test the conditions of every level."""
    levels = (_transactional, _preferred, _operational, _strategic)
    tested = {number: tuple(conditions(record)) for number, conditions in enumerate(levels, start=1)}
    return Ladder({**tested, 5: tuple(_metasystem(record, fit))})


def _transactional(record: StandingRecord) -> Iterable[Condition]:
    practice = record.practice
    yield _shown("delivery_evidence", distinct(practice.kpi_measurements, practice.joint_reviews))


def _preferred(record: StandingRecord) -> Iterable[Condition]:
    yield Condition("term_24_months", record.practice.term_months >= _SHORTEST_TERM_MONTHS)
    yield _reaches("kpi_080", record.kpi, record.parameters.kpi_good)


def _operational(record: StandingRecord) -> Iterable[Condition]:
    practice, fairness = record.practice, record.fairness
    yield _shown("joint_goal", practice.joint_goals)
    yield _shown("two_joint_reviews", practice.joint_reviews, at_least=2)
    yield _reaches("loyalty_060", fairness.score(Dimension.LOYALTY), Decimal("0.60"))
    yield _reaches("equality_050", fairness.score(Dimension.EQUALITY), Decimal("0.50"))


def _strategic(record: StandingRecord) -> Iterable[Condition]:
    score = record.fairness.score
    yield _risk_in_the_middle(record)
    yield _open_book(record)
    yield _reaches("transparency_070", score(Dimension.TRANSPARENCY), Decimal("0.70"))
    yield _reaches("proportionality_060", score(Dimension.PROPORTIONALITY), Decimal("0.60"))
    yield _reaches("culture_060", score(Dimension.CULTURE), Decimal("0.60"))


def _metasystem(record: StandingRecord, fit: Fit) -> Iterable[Condition]:
    score = record.fairness.score
    yield Condition("three_parties", len(record.parties) >= 3)
    yield _shown("purpose_beyond_parties", record.practice.goals_beyond_parties)
    yield _explorers(record)
    yield _reaches("transparency_080", score(Dimension.TRANSPARENCY), Decimal("0.80"))
    yield _reaches("equality_080", score(Dimension.EQUALITY), Decimal("0.80"))
    yield _reaches("trust_shown_075", fit.shown, Decimal("0.75"))


def _shown(name: str, events: Refs, *, at_least: int = 1) -> Condition:
    return Condition(name, len(set(events)) >= at_least, events)


def _reaches(name: str, figure: Figure, bar: Decimal) -> Condition:
    return Condition(name, None if figure.value is None else figure.value >= bar, figure.evidence)


def _risk_in_the_middle(record: StandingRecord) -> Condition:
    standing = [flag for flag in record.flags if flag.one_to_one or flag.kind == _STRUCTURAL_TAIL]
    evidence = distinct(*(flag.evidence for flag in standing)) if standing else record.registered_risks
    return Condition("risk_in_the_middle", not standing if record.registered_risks else None, evidence)


def _open_book(record: StandingRecord) -> Condition:
    disclosed = [record.practice.disclosed.get(party, {}) for party in record.parties]
    made = distinct(opened[topic] for opened in disclosed for topic in OPEN_BOOK if topic in opened)
    return Condition("two_sided_open_book", all(topic in opened for opened in disclosed for topic in OPEN_BOOK), made)


def _explorers(record: StandingRecord) -> Condition:
    explored = [record.practice.explored.get(party, ()) for party in record.parties]
    return Condition("two_explorers", sum(1 for events in explored if events) >= 2, distinct(*explored))
