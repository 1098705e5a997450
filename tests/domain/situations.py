"""A partnership on a day, and what a command can be about then: mostly what there is, at times what is not there."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, TypeAlias

from hypothesis import strategies as st

from domain.facts import Correction
from domain.state import Partnership

Strategy: TypeAlias = st.SearchStrategy[Any]
NOTES = st.just("Omdat het kan.")


@dataclass(frozen=True)
class Situation:
    """A partnership on a day: what commands can be about."""

    partnership: Partnership
    today: date

    def day(self) -> Strategy:
        offsets = st.sampled_from((*(0,) * 12, -1, -40, 1))
        return offsets.map(lambda days: self.today + timedelta(days=days))

    def party(self) -> Strategy:
        return st.sampled_from(sorted(self.partnership.parties))

    def party_or_stranger(self) -> Strategy:
        return st.sampled_from([*sorted(self.partnership.parties) * 3, "Z"])

    def proposal(self) -> Strategy:
        return one_of_these_or(self.partnership.table, 1)

    def shock(self) -> Strategy:
        return one_of_these_or(self.partnership.shocks, 1)

    def disclosure(self) -> Strategy:
        return one_of_these_or(self.partnership.disclosures, 1)

    def dispute(self) -> Strategy:
        return one_of_these_or(self.partnership.disputes, 1)

    def promise(self) -> Strategy:
        return one_of_these_or(self.partnership.promises, 1)

    def talk(self) -> Strategy:
        return one_of_these_or(self.partnership.talks, 1)

    def statement(self) -> Strategy:
        return one_of_these_or([*self.partnership.facts, *self.partnership.laid_at], 1)

    def contested(self) -> Strategy:
        return one_of_these_or(self.partnership.contests, 1)

    def repair(self) -> Strategy:
        version = one_of_these_or(self.partnership.facts, 1)
        return st.none() | st.builds(Correction, version=version, reason=NOTES)


def one_of_these_or(known: Iterable[int], other: int) -> Strategy:
    numbers = sorted(known)
    return st.sampled_from([*numbers, *numbers, other])
