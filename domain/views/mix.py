"""The mix of transaction and relation: how many events of each there were in each year. Source: statement S3.3."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Annotated, Final

from domain.facts import Event, Frozen
from domain.quantities import EXACT, FRACTION
from domain.stated import Stated
from domain.views.natures import Nature, kinds_of
from domain.views.view import EventNumber, Moment, View, Viewing

_TRANSACTIONS: Final[frozenset[type[Event]]] = kinds_of(Nature.TRANSACTION)
_RELATIONS: Final[frozenset[type[Event]]] = kinds_of(Nature.RELATION)


class YearMix(Frozen):
    """How many events of a year were about the transaction, and how many about the relation."""

    year: int
    transactions: int
    relations: int
    relation_share: Annotated[Decimal, FRACTION]
    last_transaction: EventNumber | None
    last_relation: EventNumber | None


class MixView(View):
    """The mix of transaction and relation per year; who keeps the record, and how something was agreed, counts not."""

    years: tuple[YearMix, ...]


def mix_view(moment: Moment) -> MixView:
    """Work out the mix of every year up to the day in which something was recorded."""
    return MixView(years=tuple(_years(moment)))


def _years(moment: Moment) -> Iterator[YearMix]:
    standing = moment.facts(*_TRANSACTIONS, *_RELATIONS)
    for year in sorted({one.event.effective_on.year for one in standing}):
        told = [one for one in standing if one.event.effective_on.year == year]
        relations = [one for one in told if type(one.event) in _RELATIONS]
        transactions = [one for one in told if type(one.event) in _TRANSACTIONS]
        yield YearMix(
            year=year,
            transactions=len(transactions),
            relations=len(relations),
            relation_share=EXACT.divide(Decimal(len(relations)), Decimal(len(told))),
            last_transaction=_last(transactions),
            last_relation=_last(relations),
        )


def _last(told: Sequence[Stated]) -> int | None:
    return max((one.version for one in told), default=None)


VIEWING = Viewing("mix", MixView, _TRANSACTIONS | _RELATIONS, mix_view)
