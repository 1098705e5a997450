"""From the view of a relationship to the rows that are kept of it. The same view always gives the same rows."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final, TypeAlias
from uuid import UUID

from application.figures.tables import kept
from application.projections.projection import Write, as_json, day, stream
from application.store.port import Value
from domain.fairness.results import DimensionView, FairnessView
from domain.quantities import to_figure
from domain.relationship.attention import FlagRaised, flags_raised
from domain.relationship.models import CURRENT_MODEL
from domain.relationship.view import RelationshipView
from domain.standing.option_support import Finding, OptionSupport
from domain.stated import Stated

Fields: TypeAlias = dict[str, Value]
_DAY: Final = kept("""
INSERT INTO @day (partnership, day, headline, covered, weakest)
VALUES (:partnership, :day, :headline, :covered, :weakest)
""")
_DIMENSION: Final = kept("""
INSERT INTO @dimension (partnership, day, dimension, score, status, coverage, confidence)
VALUES (:partnership, :day, :dimension, :score, :status, :coverage, :confidence)
""")
_FLAG: Final = kept("""
INSERT INTO @flag (partnership, place, kind, party, one_to_one, subject, name, title, since, evidence)
VALUES (:partnership, :place, :kind, :party, :one_to_one, :subject, :name, :title, :since, :evidence)
""")
_OPTION: Final = kept("""
INSERT INTO @option (partnership, option, recommendation, stops, conditions, missing, market, market_start)
VALUES (:partnership, :option, :recommendation, :stops, :conditions, :missing, :market, :market_start)
""")
_REPLACE: Final = kept("""
INSERT INTO @headline (partnership, model, as_of, time_zone, version, position, series_position, headline, covered,
    weakest, missing, proven_level, verdict)
VALUES (:partnership, :model, :as_of, :time_zone, :version, :position, :series_position, :headline, :covered,
    :weakest, :missing, :proven_level, :verdict)
ON CONFLICT (partnership) DO UPDATE SET model = excluded.model, as_of = excluded.as_of,
    time_zone = excluded.time_zone, version = excluded.version, position = excluded.position,
    series_position = excluded.series_position, headline = excluded.headline, covered = excluded.covered,
    weakest = excluded.weakest, missing = excluded.missing, proven_level = excluded.proven_level,
    verdict = excluded.verdict
WHERE @headline.version <= excluded.version AND @headline.series_position <= excluded.series_position
RETURNING version
""")


@dataclass(frozen=True, slots=True)
class State:
    """What the figures of a partnership depend on, besides the day and the model."""

    partnership: UUID
    time_zone: str
    version: int
    position: int
    """Position of the last event of the partnership."""
    series_position: int
    """Position of the last figure of the series at which it looks; 0 when there is none."""


def headline_row(state: State, view: RelationshipView) -> Write:
    """Give the row of a partnership; it stays as it was when that was of a later state."""
    headline, standing = view.fairness.headline, view.standing
    fields: Fields = {
        "partnership": stream(state.partnership),
        "model": CURRENT_MODEL,
        "as_of": day(view.as_of),
        "time_zone": state.time_zone,
        "version": state.version,
        "position": state.position,
        "series_position": state.series_position,
        "headline": _figure(headline.value),
        "covered": _figure(headline.covered),
        "weakest": headline.weakest and headline.weakest.value,
        "missing": as_json([dimension.value for dimension in headline.missing]),
        "proven_level": standing.ladder.proven,
        "verdict": standing.fit.verdict.value,
    }
    return _REPLACE, fields


def other_rows(state: State, view: RelationshipView, stated: Sequence[Stated]) -> Iterator[Write]:
    """Give every other row of a partnership: quarter ends, dimensions, flags and options."""
    partnership = stream(state.partnership)
    for statement, rows in _content(view, stated):
        yield from ((statement, {"partnership": partnership, **row}) for row in rows)


def _content(view: RelationshipView, stated: Sequence[Stated]) -> Iterator[tuple[str, Iterable[Fields]]]:
    moments = {moment.as_of: moment for moment in (*view.history, view.fairness)}.values()
    days = {one.ref: one.event.effective_on for one in stated}
    yield _DAY, [_day(moment) for moment in moments]
    yield _DIMENSION, [row for moment in moments for row in _dimensions(moment)]
    yield _FLAG, [_flag(place, raised) for place, raised in enumerate(flags_raised(view, days), start=1)]
    yield _OPTION, [_option(support) for support in view.standing.options]


def _day(view: FairnessView) -> Fields:
    headline = view.headline
    return {
        "day": day(view.as_of),
        "headline": _figure(headline.value),
        "covered": _figure(headline.covered),
        "weakest": headline.weakest and headline.weakest.value,
    }


def _dimensions(view: FairnessView) -> Iterator[Fields]:
    for name, dimension in view.dimensions.items():
        yield {"day": day(view.as_of), "dimension": name.value, **_score(dimension)}


def _score(view: DimensionView) -> Fields:
    return {
        "score": _figure(view.score),
        "status": view.status.value,
        "coverage": _figure(view.coverage),
        "confidence": view.confidence and view.confidence.value,
    }


def _flag(place: int, raised: FlagRaised) -> Fields:
    flag = raised.flag
    return {
        "place": place,
        "kind": str(flag.kind),
        "party": flag.party or "",
        "one_to_one": int(flag.one_to_one),
        "subject": raised.subject.value,
        "name": raised.name,
        "title": raised.title,
        "since": day(raised.since),
        "evidence": as_json(list(flag.evidence)),
    }


def _option(support: OptionSupport) -> Fields:
    market = support.market
    return {
        "option": support.option,
        "recommendation": support.recommendation.value,
        "stops": _names(support.stops),
        "conditions": _names(support.conditions),
        "missing": as_json(list(support.missing)),
        "market": market.status.value if market else None,
        "market_start": day(market.latest_start if market else None),
    }


def _names(findings: Iterable[Finding]) -> str:
    return as_json([finding.name for finding in findings])


def _figure(value: Decimal | None) -> str | None:
    return None if value is None else format(to_figure(value), "f")
