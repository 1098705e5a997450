"""The figures of a stress test as a page shows them: what they rest on, the clauses side by side, and a drawing."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Any, Final, NamedTuple

from application.queries.timeline import About, TimelineEntry
from domain.evidence import EvidenceLaid, ScenarioFigures, Spread, StressEvidence
from interfaces.stress import caution, labels_of
from interfaces.web import charts
from interfaces.web.charts import Column
from interfaces.web.visit import Visit

UNDEFINED: Final = "–"
EVIDENCE_LAID: Final = "evidence-laid"
"""The kind of event by which evidence is laid, as the timeline names it."""


class Lying(NamedTuple):
    """Evidence beside a proposal, in a few words."""

    href: str
    label: str


def figures_of(visit: Visit, test: StressEvidence) -> dict[str, Any]:
    """Give everything that a page shows of a stress test."""
    place, words = visit.place, visit.words
    parties = {"carrier": place.name(test.carrier), "payer": place.name(test.payer)}
    known = list(place.state.parties)
    places = [known.index(party) if party in known else 0 for party in (test.carrier, test.payer)]
    return {
        **side_by_side(visit, test),
        "drawing": charts.clauses_compared(words, test, labels_of(test.question, words), parties, places),
        "shock": words.text("stress.shock_is", shock=_spread(visit, test.total_shock, drawn=_drawn(test))),
        "rests_on": list(_rests_on(visit, test)),
    }


def side_by_side(visit: Visit, test: StressEvidence) -> dict[str, Any]:
    """Give the alternatives in a table, with what the figures are not."""
    labels = labels_of(test.question, visit.words)
    return {
        "caution": caution(test.question, test.first_month, test.last_month, visit.words),
        "columns": _columns(visit, test, visit.place.name(test.carrier)),
        "rows": [tuple(_row(visit, test, one, labels[one.scenario])) for one in test.figures],
    }


def _drawn(test: StressEvidence) -> bool:
    return test.question.again is None


def _columns(visit: Visit, test: StressEvidence, carrier: str) -> list[Column]:
    words = visit.words
    heads = ("carrier_bears", "payer_compensates", "margin_gone", "margin_gone_in_a_year", "renegotiation", "one_sided")
    kind = "" if _drawn(test) else "_again"
    return [
        Column(words.text("stress.clause")),
        *(Column(words.text(f"stress.{head}{kind}", party=carrier), numeric=True) for head in heads),
    ]


def _row(visit: Visit, test: StressEvidence, figures: ScenarioFigures, label: str) -> Iterator[str]:
    drawn = _drawn(test)
    chances = (figures.margin_gone, figures.margin_gone_in_a_year, figures.renegotiation, figures.one_sided)
    yield label
    yield _spread(visit, figures.carrier, drawn=drawn)
    yield _spread(visit, figures.payer, drawn=drawn)
    for chance in chances:
        yield _chance(visit, chance, drawn=drawn)


def _spread(visit: Visit, spread: Spread, *, drawn: bool) -> str:
    mean, low, high = (visit.formats.percent(part) for part in (spread.mean, spread.p05, spread.p95))
    return visit.words.text("stress.spread", mean=mean, low=low, high=high) if drawn else mean


def _chance(visit: Visit, chance: Decimal | None, *, drawn: bool) -> str:
    if chance is None:
        return UNDEFINED
    return visit.formats.percent(chance) if drawn else visit.words.text("word.yes" if chance else "word.no")


def _rests_on(visit: Visit, test: StressEvidence) -> Iterator[tuple[str, str]]:
    """Say all that it takes to work the test out again."""
    words, formats, question = visit.words, visit.formats, test.question
    text, titles = words.text, visit.series_titles
    first, last = formats.period(test.first_month), formats.period(test.last_month)
    yield text("stress.rests.history"), text("stress.rests.months", first=first, last=last)
    yield (
        text("stress.rests.series"),
        "; ".join(
            text("stress.rests.read", series=titles.get(one.series, one.series), version=str(one.version))
            for one in test.series
        ),
    )
    if test.known_on is not None:
        yield text("stress.rests.known_on"), formats.day(test.known_on)
    yield text("stress.rests.record"), text("event.number", version=str(test.record_version))
    yield text("stress.rests.years"), str(question.years)
    if _drawn(test):
        drawn = {"paths": question.paths, "block": str(question.block), "seed": str(question.seed)}
        yield text("stress.rests.drawn"), text("stress.rests.drawn_as", **drawn)
    yield text("stress.rests.margin"), formats.percent(test.margin_share)
    yield text("stress.rests.formula"), test.formula
    yield text("stress.rests.inputs_digest"), test.inputs_digest
    yield text("stress.rests.figures_digest"), test.figures_digest


def lying_beside(visit: Visit, proposal: int) -> list[Lying]:
    """Give the evidence beside a proposal, the latest first, without what was taken back."""
    return [_lying(visit, entry) for entry in _entries(visit, proposal)]


def figures_beside(visit: Visit, proposal: int) -> list[dict[str, Any]]:
    """Give the figures of the evidence beside a proposal, and the way to work each out again."""
    return [
        {
            **_lying(visit, entry)._asdict(),
            **side_by_side(visit, EvidenceLaid.model_validate(entry.event).test),
            "action": f"{visit.place.home}/evidence/{entry.version}/again",
        }
        for entry in _entries(visit, proposal)
    ]


def _entries(visit: Visit, proposal: int) -> list[TimelineEntry]:
    place = visit.place
    page = visit.handslag.queries.timeline(
        place.partnership, kinds=(EVIDENCE_LAID,), about=About("proposal", str(proposal)), viewer=place.own
    )
    return [entry for entry in page.entries if not (entry.struck_by or entry.corrected_by)]


def _lying(visit: Visit, entry: TimelineEntry) -> Lying:
    place, words = visit.place, visit.words
    day = words.formats.day(entry.effective_on)
    label = words.text("evidence.lying", party=place.name(entry.by), day=day)
    return Lying(f"{place.home}/evidence/{entry.version}", label)
