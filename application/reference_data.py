"""Loads the reference index series that ship with the product into a store."""

from collections.abc import Callable

from application.series import reference_series
from application.service import Handslag


def load_reference(handslag: Handslag, *, on_series: Callable[[str], None] = lambda name: None) -> None:
    """Load every reference series that the store does not have yet."""
    for name, events in reference_series(known=lambda series: handslag.series(series) is not None):
        handslag.load_series(name, events, key=f"reference {name}")
        on_series(name)
