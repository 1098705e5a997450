"""The tables of the kept figures. They are derived: the rows of a partnership are replaced as a whole.

    headline     by which model, as of which day and at which version each partnership was worked out, and how it stands
    day          the headline at each quarter end, and on the day itself
    dimension    the score and status of each dimension on the same days
    flag         every flag, in the order in which it was found
    option       what supports a decision about each option
    fault        the partnerships that could not be worked out, up to which position and as of which day that was tried

They have no generations, so that a rebuild of the marks leaves the last figures readable until newer ones are there.
"""

import re
from typing import Final

from application.projections.projection import for_dialect
from application.projections.tracking import made
from application.store.port import Cursor, Database

FORM: Final = 1
"""Counts up when the tables or the meaning of their rows change; then all figures are worked out anew."""
_NAME: Final = re.compile(r"@([a-z]+)")


def kept(statement: str) -> str:
    """Write the names of the tables into a statement, where they stand as `@name`.

    >>> kept("SELECT kind FROM @flag")
    'SELECT kind FROM kept_flag_1'
    """
    return _NAME.sub(rf"kept_\1_{FORM}", statement)


_SCHEMA: Final = (
    """
CREATE TABLE IF NOT EXISTS @headline (
    partnership TEXT NOT NULL PRIMARY KEY,
    model TEXT NOT NULL,
    as_of TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    version BIGINT NOT NULL,
    position BIGINT NOT NULL,
    series_position BIGINT NOT NULL,
    headline TEXT,
    covered TEXT NOT NULL,
    weakest TEXT,
    missing TEXT NOT NULL,
    proven_level BIGINT,
    verdict TEXT NOT NULL
)
""",
    "CREATE INDEX IF NOT EXISTS @headline_by_day ON @headline (time_zone, as_of)",
    """
CREATE TABLE IF NOT EXISTS @day (
    partnership TEXT NOT NULL,
    day TEXT NOT NULL,
    headline TEXT,
    covered TEXT NOT NULL,
    weakest TEXT,
    PRIMARY KEY (partnership, day)
)
""",
    """
CREATE TABLE IF NOT EXISTS @dimension (
    partnership TEXT NOT NULL,
    day TEXT NOT NULL,
    dimension TEXT NOT NULL,
    score TEXT,
    status TEXT NOT NULL,
    coverage TEXT NOT NULL,
    confidence TEXT,
    PRIMARY KEY (partnership, day, dimension)
)
""",
    """
CREATE TABLE IF NOT EXISTS @flag (
    partnership TEXT NOT NULL,
    place BIGINT NOT NULL,
    kind TEXT NOT NULL,
    party TEXT NOT NULL,
    one_to_one BIGINT NOT NULL,
    subject TEXT NOT NULL,
    name TEXT NOT NULL,
    title TEXT NOT NULL,
    since TEXT,
    evidence TEXT NOT NULL,
    PRIMARY KEY (partnership, place)
)
""",
    """
CREATE TABLE IF NOT EXISTS @option (
    partnership TEXT NOT NULL,
    option TEXT NOT NULL,
    recommendation TEXT NOT NULL,
    stops TEXT NOT NULL,
    conditions TEXT NOT NULL,
    missing TEXT NOT NULL,
    market TEXT,
    market_start TEXT,
    PRIMARY KEY (partnership, option)
)
""",
    """
CREATE TABLE IF NOT EXISTS @fault (
    partnership TEXT NOT NULL PRIMARY KEY,
    position BIGINT NOT NULL,
    as_of TEXT NOT NULL,
    reason TEXT NOT NULL
)
""",
)
ROWS: Final = ("day", "dimension", "flag", "option", "fault")
"""The tables in which the rows of a partnership are replaced as a whole, besides its headline."""


def removing(table: str) -> str:
    """Give the statement that removes the rows of a partnership from a table.

    >>> removing("flag")
    'DELETE FROM kept_flag_1 WHERE partnership = :partnership'
    """
    return kept("DELETE FROM @table WHERE partnership = :partnership".replace("table", table))


def create_tables(database: Database) -> None:
    """Make the tables, unless they are there."""

    def create(cursor: Cursor) -> None:
        for statement in _SCHEMA:
            cursor.execute(for_dialect(kept(statement), database.dialect))

    made(database, create)
