"""The ids of streams that are derived from what must not be recorded twice."""

import uuid
from uuid import UUID

STREAMS = UUID("5c9c6a34-0a5f-5d0e-9b0d-6f0f6f1c5a11")
"""The namespace of these ids."""


def series_stream(series: str) -> UUID:
    """Give the stream in which a reference series is kept."""
    return uuid.uuid5(STREAMS, f"series {series}")


def own_stream(account: str, key: str) -> UUID:
    """Give the stream of the partnership that an account opens under a key."""
    return uuid.uuid5(STREAMS, f"partnership {account} {key}")
