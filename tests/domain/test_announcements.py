"""Where the notice of a modification was published is recorded about a modification that was adopted."""

import pytest

from domain.announcements import ModificationNoticeRecorded, RecordModificationNotice, UnknownModification
from domain.lifecycle import decide
from domain.modifications import AgreeProcurement, ContractKind, Ground, ModifyContract
from domain.state import Partnership
from tests.domain.builders import TODAY, a_partnership, agreed, as_client

AWARD = AgreeProcurement(kind=ContractKind.SERVICES, initial_value=100_000_000)
MODIFIED = ModifyContract(basis=Ground.UNFORESEEN, value_delta=1_000_000, reason="Brand")


def modified() -> Partnership:
    return agreed(a_partnership(), AWARD, MODIFIED)


def notice(modification: int) -> RecordModificationNotice:
    return RecordModificationNotice(effective_on=TODAY, modification=modification, reference="2024/S 117-1")


def test_a_party_records_where_the_notice_was_published() -> None:
    partnership = modified()
    (version,) = partnership.course.changes.modifications

    (event,) = decide(partnership, notice(version), as_client())

    assert isinstance(event, ModificationNoticeRecorded)
    assert (event.modification, event.reference) == (version, "2024/S 117-1")


def test_a_notice_is_about_a_modification_that_was_adopted() -> None:
    with pytest.raises(UnknownModification):
        decide(modified(), notice(1), as_client())
