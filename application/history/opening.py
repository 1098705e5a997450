"""The opening terms of a history file: parties, term, value and options, as one proposal."""

from collections.abc import Iterator, Mapping
from datetime import date

from application.history.shape import HistoryFile
from domain.contract import AgreeTerm, AgreeValue, YearValue
from domain.delivery import AgreeDeliveryProfile
from domain.facts import Origin
from domain.formation import OpenPartnership, PartyEntry
from domain.market import RequireMarketExploration
from domain.modifications import AgreeProcurement, ApplyIndexation
from domain.options import GrantOption
from domain.state import PartyRole, Regime
from domain.terms import Change


def opening_command(
    file: HistoryFile, opened_on: date, name: str, organisations: Mapping[str, str], origin: Origin
) -> OpenPartnership:
    """Give the command that opens the record; a party without a known organisation is one of its own name."""
    contract = file.contract
    roles = {contract.customer: PartyRole.CLIENT, contract.supplier: PartyRole.CONTRACTOR}
    return OpenPartnership(
        effective_on=opened_on,
        origin=origin,
        name=file.case,
        regime=Regime.PUBLIC,
        parties=tuple(
            PartyEntry(
                party=party,
                name=party,
                role=roles.get(party, PartyRole.PARTNER),
                organisation=organisations.get(party, party),
            )
            for party in contract.parties
        ),
        currency=file.currency,
        your_name=name,
    )


def opening_changes(file: HistoryFile) -> tuple[Change, ...]:
    """Give the changes of the first proposal."""
    contract = file.contract
    value = AgreeValue(
        customer=contract.customer,
        supplier=contract.supplier,
        years=tuple(YearValue(year=year, value=value) for year, value in sorted(contract.annual_value.items())),
        margin_share=contract.margin_share,
    )
    term = AgreeTerm(start=contract.start, end=contract.end, granularity=contract.granularity)
    options = (_option(file, number) for number in range(len(contract.options)))
    return (term, value, *options, *_delivery(file), *_market(file), *_procurement(file))


def _delivery(file: HistoryFile) -> Iterator[Change]:
    if file.contract.delivery_profile is not None:
        yield AgreeDeliveryProfile(**file.contract.delivery_profile.model_dump())


def _market(file: HistoryFile) -> Iterator[Change]:
    duty = file.contract.market_exploration
    if duty is not None:
        yield RequireMarketExploration(lead_days=duty.lead_days, required=duty.required)


def _procurement(file: HistoryFile) -> Iterator[Change]:
    award = file.contract.procurement
    if award is not None:
        yield AgreeProcurement(**award.model_dump(exclude={"indexation_rate"}))
        if award.indexation_rate:
            yield ApplyIndexation(rate=award.indexation_rate)


def _option(file: HistoryFile, number: int) -> GrantOption:
    option = file.contract.options[number]
    return GrantOption(
        option=option.id,
        title=option.id,
        start=option.start,
        end=option.end,
        opens_on=option.opens_on,
        notice_deadline=option.notice_deadline,
    )
