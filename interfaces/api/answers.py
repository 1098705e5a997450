"""What is answered besides questions: receipts, and the headers that say which version and position."""

from datetime import datetime
from typing import Annotated, Any, Final
from urllib.parse import quote
from uuid import UUID

from fastapi import Header, Response
from pydantic import BaseModel, ConfigDict, Field

from application.store.append import Receipt

POSITION: Final = "Handslag-Position"
NOTHING_TO_RECORD: Final = 200
"""The status when what was asked had been done already; a command that was recorded answers 201."""
VERSION_PATTERN: Final = r'^"[0-9]{1,15}"$'
KEY_PATTERN: Final = r"^[\x21-\x7e]{1,255}$"

Key = Annotated[
    str,
    Header(
        alias="Idempotency-Key",
        pattern=KEY_PATTERN,
        description="A key of your own for this command. The same key with the same command is recorded once.",
        examples=["5a0d9f2c-proposal-4"],
    ),
]
"""The header under which a command may be repeated."""

IfMatch = Annotated[
    str,
    Header(
        alias="If-Match",
        pattern=VERSION_PATTERN,
        description="The version of the partnership that you looked at, in quotes, as in its ETag.",
        examples=['"12"'],
    ),
]
"""The header that names the version on which a command rests."""


class Recorded(BaseModel):
    """What was recorded, where and when."""

    model_config = ConfigDict(frozen=True)

    version: Annotated[int, Field(description="The version after it; name it in If-Match of the next command.")]
    position: Annotated[int, Field(description="Pass it as `after` to a question that has to know of it.")]
    recorded_at: Annotated[datetime, Field(description="By the clock of the database.")]
    replayed: Annotated[bool, Field(description="It was recorded before under this key; nothing was written now.")]


class PartnershipReceipt(Recorded):
    """What was recorded in a partnership."""

    partnership: UUID


class SeriesReceipt(Recorded):
    """What was recorded in a reference series."""

    series: str


ALREADY_SO: Final[dict[int | str, dict[str, Any]]] = {
    NOTHING_TO_RECORD: {"model": Recorded, "description": "Nothing to record: it was so already."}
}
"""How a route that records describes its other answer."""


def etag_of(version: int) -> str:
    """Give the entity tag of a version."""
    return f'"{version}"'


def version_in(etag: str) -> int:
    """Give the version that an entity tag names."""
    return int(etag.strip('"'))


def answer_in_partnership(receipt: Receipt, response: Response, location: str) -> PartnershipReceipt:
    """Give the answer to a command in a partnership, with its headers."""
    _tell(receipt, response, location)
    return PartnershipReceipt(partnership=receipt.stream, **_recorded(receipt))


def answer_in_series(receipt: Receipt, response: Response, series: str) -> SeriesReceipt:
    """Give the answer to a command about a reference series, with its headers."""
    _tell(receipt, response, f"/v1/series/{quote(series)}")
    return SeriesReceipt(series=series, **_recorded(receipt))


def _recorded(receipt: Receipt) -> dict[str, Any]:
    return {
        "version": receipt.last_version,
        "position": receipt.position,
        "recorded_at": receipt.at,
        "replayed": receipt.replayed,
    }


def _tell(receipt: Receipt, response: Response, location: str) -> None:
    if receipt.last_version < receipt.first_version:
        response.status_code = NOTHING_TO_RECORD
    response.headers["Location"] = location
    response.headers["ETag"] = etag_of(receipt.last_version)
    response.headers[POSITION] = str(receipt.position)
