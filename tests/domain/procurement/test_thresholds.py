"""European thresholds hold from a day until a day; a user adds to them."""

from dataclasses import replace
from datetime import date

import pytest

from domain.modifications import Authority, ContractKind
from domain.procurement.thresholds import (
    KNOWN_THRESHOLDS,
    Threshold,
    ThresholdEndsBeforeItStarts,
    ThresholdNotPositive,
    threshold_on,
)
from tests.domain.procurement.builders import euros

ADDED = Threshold(
    kind=ContractKind.CONCESSION,
    authority=None,
    valid_from=date(2026, 1, 1),
    valid_until=date(2027, 12, 31),
    amount=euros(5_404_000),
    source="entered by the client",
    verified=False,
)


def amount(day: date, kind: ContractKind, authority: Authority, *added: Threshold) -> int | None:
    found = threshold_on(day, kind, authority=authority, added=added)
    return found.amount // 100 if found else None


@pytest.mark.parametrize(
    ("year", "works", "central", "sub_central"),
    [(2022, 5_382_000, 140_000, 215_000), (2024, 5_538_000, 143_000, 221_000), (2026, 5_404_000, 140_000, 216_000)],
)
def test_thresholds_hold_for_two_years(year: int, works: int, central: int, sub_central: int) -> None:
    for day in (date(year, 1, 1), date(year + 1, 12, 31)):
        assert amount(day, ContractKind.WORKS, Authority.CENTRAL) == works
        assert amount(day, ContractKind.WORKS, Authority.SUB_CENTRAL) == works
        for kind in (ContractKind.SERVICES, ContractKind.SUPPLIES):
            assert amount(day, kind, Authority.CENTRAL) == central
            assert amount(day, kind, Authority.SUB_CENTRAL) == sub_central
        assert amount(day, ContractKind.SOCIAL_SERVICES, Authority.CENTRAL) == 750_000


@pytest.mark.parametrize("day", [date(2021, 12, 31), date(2028, 1, 1)])
def test_where_the_data_end_there_is_no_threshold(day: date) -> None:
    assert all(amount(day, kind, Authority.CENTRAL) is None for kind in ContractKind)


def test_a_user_adds_what_is_not_there() -> None:
    assert amount(date(2026, 6, 1), ContractKind.CONCESSION, Authority.CENTRAL) is None
    assert amount(date(2026, 6, 1), ContractKind.CONCESSION, Authority.CENTRAL, ADDED) == 5_404_000


def test_what_a_user_added_last_replaces_what_holds_from_the_same_day() -> None:
    first = replace(ADDED, kind=ContractKind.WORKS, amount=euros(5_405_000))
    second = replace(first, amount=euros(5_406_000))

    assert amount(date(2026, 6, 1), ContractKind.WORKS, Authority.CENTRAL, first, second) == 5_406_000


def test_an_older_amount_does_not_replace_a_newer_one() -> None:
    older = replace(ADDED, kind=ContractKind.WORKS, valid_from=date(2025, 1, 1), amount=euros(1))

    assert amount(date(2026, 6, 1), ContractKind.WORKS, Authority.CENTRAL, older) == 5_404_000


def test_another_currency_needs_its_own_threshold() -> None:
    assert threshold_on(date(2026, 6, 1), ContractKind.WORKS, authority=Authority.CENTRAL, currency="DKK") is None


def test_what_was_not_checked_says_so() -> None:
    unverified = [one for one in KNOWN_THRESHOLDS if not one.verified]

    assert {(one.authority, one.valid_from.year) for one in unverified} == {(Authority.CENTRAL, 2022)}


def test_a_threshold_is_an_amount_that_holds_for_some_days() -> None:
    with pytest.raises(ThresholdEndsBeforeItStarts):
        replace(ADDED, valid_until=date(2025, 12, 31))
    with pytest.raises(ThresholdNotPositive):
        replace(ADDED, amount=0)
