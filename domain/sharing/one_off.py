"""Losses that struck once: who bears them by agreement, who bore them in fact, and what is still unsettled.

Readings of the model that this module takes:
- transfers count on their own date, but the loss stays with the year in which it struck;
- "after 60 days" is more than 60 days, and the flag of a realised one-to-one waits for it too;
- while the parties have not decided, nothing is contractual, and the carrier bears all but what was transferred.
Source: model section 4.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from domain.clauses import AmountBand
from domain.contract import Parameters
from domain.quantities import EXACT, remainder, to_minor_units
from domain.sharing.inputs import OneOffRisk, Transfer
from domain.sharing.results import Amounts, Flag, FlagKind, OneOffView, Refs, distinct
from domain.sharing.rows import after_transfers
from domain.sharing.split import ZERO, slices


def contractual_split(risk: OneOffRisk, bands: Sequence[AmountBand], parties: Sequence[str]) -> dict[str, int]:
    """Split a net loss by amount bands; the carrier takes what rounding leaves. Unit: minor units."""
    net = risk.gross - risk.recovery
    cuts = slices((band.upto for band in bands), Decimal(abs(net)))
    burdens = dict.fromkeys(parties, 0)
    for party in parties:
        if party != risk.carrier:
            burdens[party] = _part(bands, cuts, party) * (1 if net >= 0 else -1)
    burdens[risk.carrier] = remainder(net, burdens.values())
    return burdens


def _part(bands: Iterable[AmountBand], cuts: Iterable[Decimal], party: str) -> int:
    part = ZERO
    for band, cut in zip(bands, cuts, strict=True):
        part = EXACT.fma(band.shares.get(party, ZERO), cut, part)
    return to_minor_units(part)


@dataclass(frozen=True, slots=True)
class _Loss:
    """A loss with its two splits: by agreement, if there is one, and in fact."""

    risk: OneOffRisk
    net: int
    contractual: Amounts | None
    actual: Amounts
    evidence: Refs


def one_off_view(
    risk: OneOffRisk, transfers: Sequence[Transfer], *, parties: Sequence[str], parameters: Parameters, as_of: date
) -> OneOffView:
    """Work out one loss; `transfers` are those made for it up to the day of the view."""
    loss = _loss(risk, transfers, parties)
    age_days = (as_of - risk.on).days
    late = _late_flags(loss, parameters) if age_days > parameters.unsettled_after_days else ()
    return OneOffView(
        risk=risk,
        net_amount=loss.net,
        contractual=loss.contractual,
        actual=loss.actual,
        unsettled=_unsettled(loss),
        age_days=age_days,
        flags=(*late, *_structural_flags(loss, parameters)),
        evidence=loss.evidence,
    )


def _loss(risk: OneOffRisk, transfers: Sequence[Transfer], parties: Sequence[str]) -> _Loss:
    net = risk.gross - risk.recovery
    contractual = contractual_split(risk, risk.bands, parties) if risk.bands else None
    actual = after_transfers({party: net if party == risk.carrier else 0 for party in parties}, transfers)
    decided = (risk.bands_ref,) if risk.bands_ref else ()
    evidence = distinct((risk.ref,), decided, (transfer.ref for transfer in transfers))
    return _Loss(risk, net, contractual, actual, evidence)


def _unsettled(loss: _Loss) -> dict[str, int] | None:
    if loss.contractual is None:
        return None
    open_by_party = {party: agreed - loss.actual[party] for party, agreed in loss.contractual.items()}
    return {party: amount for party, amount in open_by_party.items() if amount > 0}


def _late_flags(loss: _Loss, parameters: Parameters) -> Iterator[Flag]:
    if _unsettled(loss):
        yield Flag(FlagKind.UNSETTLED, None, loss.evidence)
    for party, agreed in (loss.contractual or {}).items():
        shared = not _one_to_one(loss, agreed, parameters)
        if shared and _one_to_one(loss, loss.actual[party], parameters) and loss.risk.controllable_by != party:
            yield Flag(FlagKind.REALISED_ONE_TO_ONE, party, loss.evidence)


def _structural_flags(loss: _Loss, parameters: Parameters) -> Iterator[Flag]:
    for party, amount in (loss.contractual or {}).items():
        if _one_to_one(loss, amount, parameters) and loss.risk.controllable_by != party:
            yield Flag(FlagKind.STRUCTURAL_ONE_TO_ONE, party, loss.evidence)


def _one_to_one(loss: _Loss, amount: int, parameters: Parameters) -> bool:
    return loss.net != 0 and EXACT.divide(Decimal(amount), Decimal(loss.net)) >= parameters.one_to_one
