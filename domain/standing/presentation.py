"""Standing written down as plain values: text for decimals, whole numbers for levels, null where undefined.

The shape is that of the worked cases of the measuring model: `fit`, `ladder` and `options`.
"""

from typing import Any, TypeAlias

from domain.quantities import to_figure
from domain.standing.inputs import Figure
from domain.standing.ladder import Ladder
from domain.standing.option_support import MarketExploration, OptionSupport
from domain.standing.trust import Fit

Plain: TypeAlias = dict[str, Any]
"""A JSON object."""


def fit_as_plain(fit: Fit) -> Plain:
    """Write down how trust fits the delivery."""
    return {
        "trust_needed": _figure(fit.needed),
        "trust_shown": _figure(fit.shown),
        "trust_shown_by": {party: _figure(shown) for party, shown in fit.shown_by.items()},
        "difference": _figure(fit.difference),
        "verdict": fit.verdict.value,
        "indicated_level": fit.level,
        "indicated_stance": fit.stance and fit.stance.value,
        "stance_reasons": [str(reason) for reason in fit.stance_reasons],
    }


def ladder_as_plain(ladder: Ladder) -> Plain:
    """Write down the ladder with every condition."""
    return {
        "proven_level": ladder.proven,
        "possible_level": ladder.possible,
        "conditions": {
            str(level): {condition.name: condition.met for condition in conditions}
            for level, conditions in ladder.levels.items()
        },
        "missing_for_next": [condition.name for condition in ladder.missing_for_next],
    }


def option_as_plain(support: OptionSupport) -> Plain:
    """Write down what supports a decision about an option."""
    return {
        "option": support.option,
        "notice_status": support.notice_status.value,
        "days_left": support.days_left,
        "recommendation": support.recommendation.value,
        "conditions": [finding.name for finding in support.conditions],
        "missing": list(support.missing),
        "market": support.market and _market(support.market),
    }


def _market(market: MarketExploration) -> Plain:
    return {"latest_start": market.latest_start.isoformat(), "status": market.status.value}


def _figure(figure: Figure) -> str | None:
    return None if figure.value is None else format(to_figure(figure.value), "f")
