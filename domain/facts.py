"""What every command and every event has in common: who, when, and where it came from."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Annotated, Any, ClassVar, Self, TypeAlias

from pydantic import AfterValidator, AwareDatetime, BaseModel, BeforeValidator, ConfigDict, Field

from domain.calendar import Day

_LINE_END = re.compile("\r\n?")
_FORBIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff\ud800-\udfff]"
)
_UNSEEN = ("Z", "C")


def _clean(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    text = unicodedata.normalize("NFC", _LINE_END.sub("\n", value).strip())
    if _FORBIDDEN.search(text):
        raise ValueError("remove the invisible control characters from this text")
    if all(unicodedata.category(character).startswith(_UNSEEN) for character in text):
        raise ValueError("write at least one character")
    return text


def _one_line(text: str) -> str:
    if "\n" in text:
        raise ValueError("write this on one line")
    return text


CLEANED = BeforeValidator(_clean)
"""Text is kept in one form (NFC, plain line ends, no space around it), so that its hash never depends on a keyboard."""
ONE_LINE = AfterValidator(_one_line)


@dataclass(frozen=True)
class Personal:
    """Marks a text that may name a person: the log keeps a commitment, the vault the value."""


@dataclass(frozen=True)
class Holds:
    """Marks a text that is a value in writing: its kind, so that whoever may read the text reads that value."""

    kind: type[BaseModel]


@dataclass(frozen=True)
class Refers:
    """Marks a short name that points at something: its kind, so that a form can offer what there is."""

    kind: str


@dataclass(frozen=True)
class Warns:
    """Marks a yes or no of which the yes asks for attention."""


WARNS = Warns()

Slug: TypeAlias = Annotated[str, Field(pattern=r"^[A-Za-z][A-Za-z0-9_-]{0,59}$", examples=["labour"])]
"""A short name for machines: a letter, then letters, digits, hyphen or underscore."""
PartyId: TypeAlias = Annotated[Slug, Refers("party")]
Title: TypeAlias = Annotated[str, CLEANED, Field(min_length=1, max_length=200), ONE_LINE]
"""One line of shared business wording. It stays in the log for ever: never name a person in it."""
Note: TypeAlias = Annotated[str, CLEANED, Field(min_length=1, max_length=4000), Personal()]
"""Free text of a person. It can be erased without harming the proof."""
PersonName: TypeAlias = Annotated[str, CLEANED, Field(min_length=1, max_length=200), ONE_LINE, Personal()]
"""The name of a person. It can be erased without harming the proof."""
Sealed: TypeAlias = Annotated[str, Field(min_length=1, max_length=20_000), Personal()]
"""What a party answered before it knew the answers of the others, in writing. It can be erased like a note."""

ERASED = "[erased]"
"""What a personal text reads as once its person was erased."""


class Frozen(BaseModel):
    """A value that never changes and knows no field but its own."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Origin(Frozen):
    """Where a reconstructed fact was found, and when that source says it was written down."""

    source: Title
    ref: Title
    known_at: AwareDatetime | None = None


class Correction(Frozen):
    """Points at the earlier fact that this one repairs; both stay readable."""

    version: Annotated[int, Field(ge=1)]
    reason: Note


class Act(StrEnum):
    """What a command does to the partnership; each role may do some acts and not others."""

    READ = "read"
    OPEN = "open"
    JOIN = "join"
    RECORD = "record"
    PROPOSE = "propose"
    BIND = "bind"
    APPOINT = "appoint"
    CONFIRM = "confirm"
    CLOCK = "clock"


CLOCK_PARTY = "clock"
"""The author of what silence brings about: a lapse, an expiry, a duty that a figure opened."""


@dataclass(frozen=True)
class Author:
    """On whose behalf a command is given, and on which day it is in the contract's time zone."""

    party: PartyId
    today: date
    account: str = ""
    binds: bool = True


class Command(Frozen):
    """Something a party asks to be recorded."""

    ACT: ClassVar[Act] = Act.RECORD

    effective_on: Annotated[Day, Field(description="The day from which it applies.")]
    decided_on: Annotated[Day | None, Field(description="The day it was agreed, when that is another day.")] = None
    origin: Annotated[Origin | None, Field(description="Where a reconstructed fact was found.")] = None
    corrects: Annotated[Correction | None, Field(description="The earlier fact that this one repairs.")] = None


class Change(Frozen):
    """One agreed term that a proposal brings about. It takes effect only by assent of all parties."""

    MONEY: ClassVar[tuple[str, ...] | None] = None
    """The fields with all the money that it moves; none when it moves no money, None when that cannot be told."""

    applies_from: Annotated[Day | None, Field(description="First day, when not the day of the proposal.")] = None

    def worth(self) -> int | None:
        """Give the money that it states, in minor units and without its sign; None when its worth cannot be told."""
        return None if self.MONEY is None else sum(abs(getattr(self, name)) for name in self.MONEY)


@dataclass(frozen=True)
class Agreement:
    """The adoption that lets a change take effect: which proposal, whose, and from when."""

    proposal: int
    by: PartyId
    effective_on: date
    decided_on: date
    origin: Origin | None = None


class Event(Frozen):
    """A fact both sides stand behind. It is never changed."""

    TOPIC: ClassVar[str]
    VERSION: ClassVar[int] = 1
    CORRECTABLE: ClassVar[bool] = False

    by: PartyId
    effective_on: date
    decided_on: date
    origin: Origin | None = None
    corrects: Correction | None = None

    @classmethod
    def of(cls, command: Command, author: Author, **fields: Any) -> Self:
        """Make the event that a command of this author leads to, with the command's dates."""
        return cls(
            by=author.party,
            effective_on=command.effective_on,
            decided_on=command.decided_on or command.effective_on,
            origin=command.origin,
            corrects=command.corrects,
            **fields,
        )

    @classmethod
    def type_name(cls) -> str:
        """Give the name under which the store keeps this kind of event for ever."""
        return f"{cls.TOPIC}/{cls.VERSION}"


class Fact(Event):
    """Something one party states. It can be repaired by a later fact that points at it."""

    CORRECTABLE: ClassVar[bool] = True


class Term(Event):
    """Something all parties agreed at the table."""

    proposal: Annotated[int, Field(ge=1, description="The proposal that brought it about.")]

    @classmethod
    def agreed(cls, change: Change, agreement: Agreement, **fields: Any) -> Self:
        """Make the event of a change that all parties assented to."""
        return cls(
            by=agreement.by,
            effective_on=change.applies_from or agreement.effective_on,
            decided_on=agreement.decided_on,
            origin=agreement.origin,
            proposal=agreement.proposal,
            **fields,
        )
