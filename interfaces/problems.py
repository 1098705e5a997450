"""What is answered when something cannot be done: problem details (RFC 9457), for HTTP and pages alike.

The only place with status numbers. Each refusal of the domain is a type of problem of its own, named after its class;
its sentence comes from the wording catalogue.
"""

from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType
from typing import Annotated, Any, NamedTuple

from pydantic import BaseModel, ConfigDict, Field, JsonValue, TypeAdapter

from application.authorization import NotAllowed
from application.projections.errors import NotYetVisible, ProjectionError
from application.service import PartnershipMovedOn
from application.store import errors as store
from application.stress.refusals import TooManyStressTests
from domain.errors import DomainError, InvalidInput, NotFound, Refused
from domain.facts import Event
from domain.sealing import SealedAnswer
from interfaces.addresses import hyphenated
from interfaces.wording import Wording

MEDIA_TYPE = "application/problem+json"
TYPES_AT = "/problems/"
"""Where each type of problem is explained: its type is this path and its name."""
SOON_SECONDS = 1
"""After how many seconds trying again makes sense, when nothing was written or nothing is known."""


class Listener(NamedTuple):
    """Who hears a sentence: the names that this person knows, the currency, and the party that it acts for."""

    names: Mapping[str, str] = MappingProxyType({})
    currency: str = "EUR"
    party: str = ""


ANYONE = Listener()


STATUSES: Mapping[str, int] = {
    "invalid-input": 400,
    "malformed-json": 400,
    "key-missing": 400,
    "not-signed-in": 401,
    "not-allowed": 403,
    "connection-not-protected": 403,
    "not-found": 404,
    "method-not-allowed": 405,
    "refused": 409,
    "stale-version": 412,
    "too-large": 413,
    "unsupported-media-type": 415,
    "unknown-host": 421,
    "key-reused": 422,
    "version-missing": 428,
    "unexpected": 500,
    "busy": 503,
    "outcome-unknown": 503,
    "not-yet-visible": 503,
    "out-of-service": 503,
}
"""The kinds of problem and their status. What each says stands in the wording catalogue."""

_BY_CLASS: Mapping[type[Exception], str] = {
    DomainError: "refused",
    InvalidInput: "invalid-input",
    NotFound: "not-found",
    Refused: "refused",
    NotAllowed: "not-allowed",
    PartnershipMovedOn: "stale-version",
    store.StaleVersion: "busy",
    TooManyStressTests: "busy",
    store.KeyReused: "key-reused",
    store.EventTooLarge: "too-large",
    store.NotCanonical: "invalid-input",
    store.StoreUnavailable: "busy",
    store.OutcomeUnknown: "outcome-unknown",
    store.StoreUnfit: "out-of-service",
    store.StoreDamaged: "out-of-service",
    NotYetVisible: "not-yet-visible",
    ProjectionError: "out-of-service",
}
_BY_STATUS: Mapping[int, str] = {
    400: "invalid-input",
    401: "not-signed-in",
    403: "not-allowed",
    404: "not-found",
    405: "method-not-allowed",
    413: "too-large",
    415: "unsupported-media-type",
}
KNOWN = tuple(_BY_CLASS)
"""The families of refusals that are a problem of their own; any other error is unexpected."""
_PLAIN: TypeAdapter[Any] = TypeAdapter(Any)


class Fault(BaseModel):
    """One thing to mend: where it stands, and what is wrong with it."""

    model_config = ConfigDict(frozen=True)

    pointer: Annotated[
        str | None, Field(description="Place in the body, as a JSON Pointer (RFC 6901).", examples=["/parties/0/name"])
    ] = None
    parameter: Annotated[str | None, Field(description="Name of the header, path or query parameter.")] = None
    code: Annotated[str, Field(description="The kind of fault, for machines.", examples=["missing"])]
    detail: Annotated[str, Field(description="What to do about it, in the language that was asked for.")]


class News(BaseModel):
    """One event that was recorded since the version that was named."""

    model_config = ConfigDict(frozen=True)

    version: int
    type: Annotated[str, Field(examples=["partnership.goal-agreed/1"])]
    by: str
    recorded_at: datetime
    sentence: Annotated[str, Field(description="What happened; without what is sealed until all have answered.")]


class Problem(BaseModel):
    """Why a request was not done, in the form of RFC 9457."""

    model_config = ConfigDict(frozen=True)

    type: Annotated[str, Field(description="Names the kind of problem.", examples=["/problems/stale-version"])]
    title: str
    status: Annotated[int, Field(ge=400, le=599)]
    detail: str
    instance: Annotated[str | None, Field(description="The address that was asked.")] = None
    facts: Annotated[dict[str, JsonValue] | None, Field(description="The facts that explain a refusal, by name.")] = (
        None
    )
    errors: Annotated[list[Fault] | None, Field(description="Everything to mend, all at once.")] = None
    news: Annotated[list[News] | None, Field(description="What was recorded since the version that was named.")] = None
    reference: Annotated[str | None, Field(description="Under which our log tells more.")] = None

    def written(self) -> bytes:
        """Write it as JSON without what does not apply."""
        return self.model_dump_json(exclude_none=True).encode()


def type_name(error: type[Exception]) -> str:
    """Give the name of the type of problem that an error is: a refusal of the domain has one of its own.

    >>> type_name(NotFound), type_name(store.StoreBusy)
    ('not-found', 'busy')
    """
    if issubclass(error, DomainError) and error not in _BY_CLASS:
        return hyphenated(error)
    return kind_of(error)


def known_refusals() -> tuple[type[DomainError], ...]:
    """Give every refusal that the domain and the application know, by name."""
    found: dict[str, type[DomainError]] = {}
    waiting = list(DomainError.__subclasses__())
    while waiting:
        refusal = waiting.pop()
        found[refusal.__name__] = refusal
        waiting.extend(refusal.__subclasses__())
    return tuple(found[name] for name in sorted(found))


def kind_of(error: type[Exception]) -> str:
    """Give the kind of problem that an error is."""
    return next((_BY_CLASS[base] for base in error.__mro__ if base in _BY_CLASS), "unexpected")


def kind_of_status(status: int) -> str:
    """Give the kind of problem that a bare status of the framework stands for."""
    return _BY_STATUS.get(status, "invalid-input" if status < 500 else "unexpected")


def problem_of_kind(kind: str, words: Wording, **more: Any) -> Problem:
    """Give a problem that is fully told by its kind, with the members that it has besides."""
    told = {"title": words.text(f"problem.{kind}.title"), "detail": words.text(f"problem.{kind}.detail")}
    return Problem(**{"type": TYPES_AT + kind, "status": STATUSES[kind], **told, **more})


def problem_of(error: Exception, words: Wording, listener: Listener = ANYONE, **more: Any) -> Problem:
    """Give the problem that a refusal is, in words for who hears it."""
    kind = kind_of(type(error))
    if isinstance(error, PartnershipMovedOn):
        more = {"facts": _plain({"expected": error.expected, "actual": error.actual}), **more}
        return problem_of_kind(kind, words, news=_news(error, words, listener), **more)
    if isinstance(error, DomainError):
        more = {"facts": _plain(error.facts()) or None, **more}
        if type(error) not in _BY_CLASS:
            more["detail"] = words.refusal(error, listener.names, listener.currency)
            more["type"] = TYPES_AT + type_name(type(error))
    return problem_of_kind(kind, words, **more)


def problem_headers(problem: Problem) -> dict[str, str]:
    """Give the headers that belong to a problem: who may try again hears when."""
    headers = {"Content-Type": MEDIA_TYPE, "Cache-Control": "no-store"}
    if problem.status == 503:
        headers["Retry-After"] = str(SOON_SECONDS)
    if problem.status == 401:
        headers["WWW-Authenticate"] = "Bearer"
    return headers


def _news(error: PartnershipMovedOn, words: Wording, listener: Listener) -> list[News]:
    return [
        News(
            version=recorded.version,
            type=recorded.type,
            by=recorded.event.by,
            recorded_at=recorded.at,
            sentence=_said(recorded.event, words, listener),
        )
        for recorded in error.news
    ]


def _said(event: Event, words: Wording, listener: Listener) -> str:
    read = event.unread() if isinstance(event, SealedAnswer) and event.by != listener.party else event
    return words.sentence(read, listener.names, listener.currency)


def _plain(facts: Mapping[str, Any]) -> dict[str, JsonValue]:
    plain: dict[str, JsonValue] = _PLAIN.dump_python(dict(facts), mode="json")
    return plain
