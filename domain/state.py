"""The nouns: what a partnership remembers because a later decision needs it.

State is rebuilt from events and never stored as truth. What only a screen needs lives in projections.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from typing import Any, Protocol

from rpds import HashTrieMap

from domain.calendar import Granularity
from domain.clauses import Clause, Driver
from domain.facts import Change
from domain.matters import Dispute, Issue, Promise, Talk
from domain.memory.clocks import Clocks
from domain.memory.commitments import Commitments
from domain.memory.course import Course
from domain.memory.key_people import KeyPeople
from domain.memory.principles import Principles
from domain.memory.relation import Relation
from domain.memory.start import JointStart
from domain.memory.work import Work
from domain.people import People, Representative
from domain.pricing.rule import PriceRule
from domain.sealing import Kept, Round


class Regime(StrEnum):
    """Whether procurement law or only civil law governs the contract."""

    PUBLIC = "public"
    PRIVATE = "private"


class PartyRole(StrEnum):
    """The place a party has in the contract. It gives no extra right in the record."""

    CLIENT = "client"
    CONTRACTOR = "contractor"
    PARTNER = "partner"


class Status(StrEnum):
    """Where a partnership stands."""

    FORMING = "forming"
    ACTIVE = "active"
    ENDED = "ended"


@dataclass(frozen=True)
class Party:
    """An organisation bound by the record."""

    party: str
    name: str
    role: PartyRole
    organisation: str


@dataclass(frozen=True)
class ContractTerm:
    """First and last day, both included, and the length of a settlement period."""

    start: date
    end: date
    granularity: Granularity
    notice_months: int


@dataclass(frozen=True)
class Goal:
    """A goal both want and own."""

    title: str
    beyond_parties: bool


@dataclass(frozen=True)
class Kpi:
    """A measured promise of performance."""

    title: str


@dataclass(frozen=True)
class DriverInForce:
    """A cost driver with its clause of today."""

    entry: Driver
    clause: Clause
    version: int
    since: date


@dataclass(frozen=True)
class Shock:
    """An outside development that costs or yields money, and whether the parties decided who bears it."""

    version: int
    by: str
    driver: str | None
    decided: bool


@dataclass(frozen=True)
class Arrangement:
    """An agreed term that no other concept knows."""

    title: str
    text: str | None


@dataclass(frozen=True)
class Disclosure:
    """A look at a topic that a party owes the others by a day, and the versions at which it was made."""

    owed_by: str
    topic: str
    title: str | None
    due: date
    made_at: frozenset[int] = frozenset()


class OptionStatus(StrEnum):
    """What became of an option."""

    GRANTED = "granted"
    EXERCISED = "exercised"
    DECLINED = "declined"
    LAPSED = "lapsed"


@dataclass(frozen=True)
class Option:
    """A right to extend, with its window and the views of the parties."""

    title: str
    start: date
    end: date
    opens_on: date
    notice_deadline: date
    holder: str | None
    status: OptionStatus
    views: Mapping[str, Kept] = field(default_factory=dict)
    views_open: bool = False


@dataclass(frozen=True)
class Proposal:
    """A proposal that lies on the table."""

    by: str
    changes: tuple[Change, ...]
    terms_hash: str
    terms_from: date
    answer_due: date
    expires_on: date
    assents: frozenset[str]
    drafted_by: int | None = None
    title: str = ""


@dataclass(frozen=True)
class Notice:
    """A notice of termination that stands."""

    by: str | None
    ends_on: date


@dataclass(frozen=True)
class RuleFrom:
    """A price rule and the first day on which it counts."""

    on: date
    rule: PriceRule


@dataclass(frozen=True)
class AgreedPrice:
    """Every rule that was agreed for the price of an item, and whether the last of them was not dropped since."""

    title: str
    rules: tuple[RuleFrom, ...]
    in_force: bool = True


@dataclass(frozen=True)
class AgreedTarget:
    """A target cost that is shared, and the first day on which there was one."""

    title: str
    since: date


@dataclass(frozen=True)
class FactMark:
    """Which kind of fact stands at a version, and who stated it."""

    type_name: str
    by: str


def _no_facts() -> "HashTrieMap[int, FactMark]":
    return HashTrieMap()


def _nothing_laid() -> "HashTrieMap[int, str]":
    return HashTrieMap()


class Stands(Protocol):
    """Something that was recorded and stands at a version."""

    @property
    def version(self) -> int:
        """The version at which it stands."""


@dataclass(frozen=True)
class Partnership:
    """Two or more organisations with a joint record, as of one version of it."""

    name: str
    regime: Regime
    currency: str
    time_zone: str
    parties: Mapping[str, Party]
    status: Status = Status.FORMING
    representatives: tuple[Representative, ...] = ()
    people: People = field(default_factory=People)
    term: ContractTerm | None = None
    value_agreed: bool = False
    procurement_agreed: bool = False
    goals: Mapping[str, Goal] = field(default_factory=dict)
    kpis: Mapping[str, Kpi] = field(default_factory=dict)
    priorities: frozenset[str] = frozenset()
    drivers: Mapping[str, DriverInForce] = field(default_factory=dict)
    shocks: Mapping[int, Shock] = field(default_factory=dict)
    shocks_reported: int = 0
    arrangements: Mapping[str, Arrangement] = field(default_factory=dict)
    disclosures: Mapping[int, Disclosure] = field(default_factory=dict)
    disclosures_agreed: int = 0
    options: Mapping[str, Option] = field(default_factory=dict)
    talks: Mapping[int, Talk] = field(default_factory=dict)
    talks_opened: int = 0
    table: Mapping[int, Proposal] = field(default_factory=dict)
    proposals_laid: int = 0
    represented_assents: frozenset[tuple[int, str]] = frozenset()
    evidence: Mapping[tuple[int, str], int] = field(default_factory=dict)
    notice: Notice | None = None
    promises: Mapping[int, Promise] = field(default_factory=dict)
    promises_made: int = 0
    commitments: Commitments = field(default_factory=Commitments)
    issues: Mapping[int, Issue] = field(default_factory=dict)
    disputes: Mapping[int, Dispute] = field(default_factory=dict)
    disputes_raised: int = 0
    principles: Principles = field(default_factory=Principles)
    prices: Mapping[str, AgreedPrice] = field(default_factory=dict)
    targets: Mapping[str, AgreedTarget] = field(default_factory=dict)
    sealed_weights: Mapping[str, Kept] = field(default_factory=dict)
    rounds: Mapping[str, Round] = field(default_factory=dict)
    facts: "HashTrieMap[int, FactMark]" = field(default_factory=_no_facts)
    laid_at: "HashTrieMap[int, str]" = field(default_factory=_nothing_laid)
    contests: Mapping[int, frozenset[str]] = field(default_factory=dict)
    struck_claims: frozenset[int] = frozenset()
    course: Course = field(default_factory=Course)
    start: JointStart = field(default_factory=JointStart)
    relation: Relation = field(default_factory=Relation)
    key_people: KeyPeople = field(default_factory=KeyPeople)
    work: Work = field(default_factory=Work)
    clocks: Clocks = field(default_factory=Clocks)
    version: int = 0


def with_entry(entries: Mapping[Any, Any], key: Any, value: Any) -> dict[Any, Any]:
    """Give the entries with one put in or replaced."""
    return {**entries, key: value}


def without_entry(entries: Mapping[Any, Any], key: Any) -> dict[Any, Any]:
    """Give the entries without one."""
    return {kept: value for kept, value in entries.items() if kept != key}


def with_course(partnership: Partnership, **parts: Any) -> Partnership:
    """Give the partnership with parts of its course replaced."""
    return replace(partnership, course=replace(partnership.course, **parts))


def number_at(entries: Mapping[int, Stands], version: int) -> int | None:
    """Give the number of what stands at a version of the record; None when nothing does."""
    return next((number for number, entry in entries.items() if entry.version == version), None)
