"""What each party gets for what it puts in, as one ratio that the parties can agree a bandwidth for.

Source: statement S0.14; model section 5.2, proportionality.
"""

from decimal import Decimal

from domain.fairness.results import FairnessView
from domain.quantities import EXACT, to_figure
from domain.weights import Dimension


def input_ratios(view: FairnessView) -> dict[str, Decimal]:
    """Give per party its part of the net result over its part of the input, in four decimals.

    One is proportional. A party of which not both parts are known, or that put in nothing, has no ratio.
    """
    components = view.dimensions[Dimension.PROPORTIONALITY].components
    found = {
        party: _ratio(parts.get("net_share"), parts.get("contribution_share")) for party, parts in components.items()
    }
    return {party: ratio for party, ratio in found.items() if ratio is not None}


def _ratio(result: Decimal | int | None, put_in: Decimal | int | None) -> Decimal | None:
    if result is None or not put_in:
        return None
    return to_figure(EXACT.divide(Decimal(result), Decimal(put_in)))
