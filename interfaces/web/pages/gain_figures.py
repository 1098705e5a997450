"""A joint gain on the table: as proposed, beside the two divisions that the measuring model knows."""

from collections.abc import Iterable, Mapping
from typing import Any

from application.queries.proposals import ProposalInFull
from domain.gain_share import AgreeGainShare
from domain.gains import Division, adams_gain, equal_gain
from domain.weights import Dimension
from interfaces.web import charts
from interfaces.web.telling import parsed_changes
from interfaces.web.visit import Visit

UNDEFINED = "–"


def divisions_beside(visit: Visit, proposal: ProposalInFull) -> list[dict[str, Any]]:
    """Give for each joint gain in a proposal its parts as proposed, by equal halves, and by what each put in."""
    shares = [change for change in parsed_changes(proposal) if isinstance(change, AgreeGainShare)]
    if not shares:
        return []
    put_in, words = _contributions(visit), visit.words
    columns = [charts.Column(words.text("gain.party"))]
    columns += [charts.Column(words.text(f"gain.{name}"), numeric=True) for name in ("proposed", "equal", "adams")]
    return [{"title": one.title, "columns": columns, "rows": list(_rows(visit, one, put_in))} for one in shares]


def _contributions(visit: Visit) -> Mapping[str, int]:
    relationship = visit.handslag.queries.relationship(visit.place.partnership, as_of=visit.today)
    components = relationship.view.fairness.dimensions[Dimension.PROPORTIONALITY].components
    return {party: int(parts.get("contribution") or 0) for party, parts in components.items()}


def _rows(visit: Visit, share: AgreeGainShare, put_in: Mapping[str, int]) -> Iterable[tuple[str, ...]]:
    proposed = {part.party: part.amount for part in share.parts}
    parties = list(visit.place.state.parties)
    equal = equal_gain(share.gain, dict.fromkeys(parties, 0), remainder_to=parties[-1])
    adams = adams_gain(share.gain, {party: put_in.get(party, 0) for party in parties}, remainder_to=parties[-1])
    for party in parties:
        divided = (_part(visit, division, party) for division in (equal, adams))
        yield visit.place.name(party), _money(visit, proposed.get(party, 0)), *divided


def _part(visit: Visit, division: Division, party: str) -> str:
    return UNDEFINED if division.parts is None else _money(visit, division.parts[party])


def _money(visit: Visit, amount: int) -> str:
    return visit.words.formats.money(amount, visit.place.currency)
