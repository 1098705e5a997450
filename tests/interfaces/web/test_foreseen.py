"""The page of a proposal shows what it would change, or plainly that nothing does."""

from datetime import timedelta
from typing import Any

from domain.facts import Author, Change
from domain.goals import AgreeGoal, ReviseGoal
from domain.modifications import Ground, ModifyContract
from domain.running import ClockKind
from domain.table import LayProposal
from interfaces.wording import wording
from tests.application.world import a_key
from tests.interfaces.web.measured import Measured, a_measured_partnership


def laid(measured: Measured, *changes: Change) -> str:
    handslag, day = measured.handslag, measured.today
    stated: dict[str, Any] = {"title": "Voorstel", "they": "Werk", "answer_due": day + timedelta(days=14)}
    proposal = LayProposal(effective_on=day, changes=changes, **stated)
    handslag.give(proposal, principal=measured.person.principal(), partnership=measured.partnership, key=a_key())
    handslag.queries.wait_for(handslag.record.last_position(), timeout=20)
    number = handslag.partnership(measured.partnership).proposals_laid
    return measured.browser().read(f"{measured.home}/proposals/{number}").text


def test_a_modification_moves_room_in_law_and_nothing_else() -> None:
    with a_measured_partnership() as measured:
        text = laid(measured, ModifyContract(basis=Ground.DE_MINIMIS, value_delta=1_000_000))

        assert "Kleine wijzigingen, per saldo € 200.000 € 210.000" in text
        assert "Last van de schokken tot nu toe Er verandert niets." in text


def test_a_term_is_shown_beside_the_one_whose_place_it_takes() -> None:
    with a_measured_partnership() as measured:
        laid(measured, AgreeGoal(goal="rust", title="Rust in de klas"))
        partnership = measured.handslag.partnership(measured.partnership)
        goal, agreed = next(iter(partnership.goals.items()))

        text = laid(measured, ReviseGoal(goal=goal, title="Stille scholen"))

        assert f"{agreed.title} Stille scholen" in text
        assert "Ruimte in het aanbestedingsrecht Er verandert niets." in text


def test_every_kind_of_clock_that_a_preview_can_show_has_a_name() -> None:

    assert all(wording(language).choice(kind) for kind in ClockKind for language in ("nl", "en"))


def test_before_a_proposal_is_laid_the_check_shows_what_it_would_change_and_records_nothing() -> None:
    with a_measured_partnership() as measured:
        version = measured.handslag.partnership(measured.partnership).version
        change = ModifyContract(basis=Ground.DE_MINIMIS, value_delta=1_000_000)
        stated = {"title": "Voorstel", "they": "Werk", "answer_due": measured.today + timedelta(days=14)}
        command = LayProposal(effective_on=measured.today, changes=(change,), **stated)

        author = Author("C", measured.today)
        found = measured.handslag.queries.impact_of_laying(measured.partnership, command, author)

        assert [one.change for one in found.terms] == ["modify-contract"]
        assert found.law_before is not None
        assert found.law_after is not None
        assert measured.handslag.partnership(measured.partnership).version == version
