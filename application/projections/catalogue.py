"""All projections."""

from typing import Final

from application.projections.access import Access
from application.projections.figures import Figures
from application.projections.measured import Measured
from application.projections.options import Options
from application.projections.portfolio import Portfolio
from application.projections.projection import Projection
from application.projections.proposals import Proposals
from application.projections.series import Series
from application.projections.terms import Terms
from application.projections.timeline import Timeline

PROJECTIONS: Final[tuple[Projection, ...]] = (
    Access(),
    Figures(),
    Measured(),
    Options(),
    Portfolio(),
    Proposals(),
    Series(),
    Terms(),
    Timeline(),
)
