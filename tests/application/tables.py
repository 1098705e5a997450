"""What the projections and the kept figures show, row by row."""

from application.figures.tables import ROWS, kept
from application.projections.catalogue import PROJECTIONS
from application.projections.tracking import live_bookmarks
from application.service import Handslag


def tables(handslag: Handslag) -> dict[str, list[str]]:
    """Every row of every live table, and of every table of kept figures."""
    found: dict[str, list[str]] = {}
    with handslag.record.database.read() as cursor:
        live = live_bookmarks(cursor)
        for projection in PROJECTIONS:
            mark = live[projection.name]
            found[projection.name] = [f"read up to {mark.position}, {mark.fault}"]
            for table in projection.tables:
                cursor.execute(mark.generation.sql(f"SELECT * FROM ${table}"))
                found[f"{projection.name}.{table}"] = sorted(str(dict(row)) for row in cursor.fetchall())
        for table in ("headline", *ROWS):
            cursor.execute(kept(f"SELECT * FROM @{table}"))
            found[f"kept.{table}"] = sorted(str(dict(row)) for row in cursor.fetchall())
    return found
