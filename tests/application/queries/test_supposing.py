"""Any view as it would have been, had one thing gone otherwise: worked out as always, and recorded nowhere."""

from collections.abc import Iterator
from datetime import date

import pytest

from application.projections.measured import KEPT
from application.queries.supposing import SuppositionUnreadable, read_supposition, write_supposition
from domain.assent import RaiseObjection
from domain.errors import DomainError
from domain.explaining.explanation import NoSuchFigure
from domain.facts import ERASED
from domain.risk import ReviseClause
from domain.suppositions import FirstSplit, NoEventThere, Supposition, TurnedDown, Without
from tests.application.cases import CASES, Told, told
from tests.application.world import World, at_the_table, under_contract
from tests.domain.builders import a_clause, a_proposal

SUPPOSITIONS = (FirstSplit(), TurnedDown(proposal=12), Without(version=45))


@pytest.fixture(scope="module", params=CASES)
def case(request: pytest.FixtureRequest) -> Iterator[Told]:
    with told(request.param) as case:
        yield case


def test_with_the_first_split_nobody_bears_more_or_less_than_was_first_agreed(case: Told) -> None:
    risk = case.relationship(FirstSplit()).risk

    assert risk is not None
    for driver in risk["drivers"].values():
        assert driver["borne"]["actual"] == driver["borne"]["baseline"]
        assert driver["shifted_from_carrier"] == 0


def test_without_an_event_that_bears_on_nothing_every_figure_stays_as_it_was(case: Told) -> None:
    events = case.handslag.record.read(case.partnership)
    idle = [one.version for one in events if type(one.event) not in KEPT]
    figures = case.figures()

    supposed = [case.figures(Without(version=version)) for version in idle[:5]]

    assert idle
    assert all(one == figures for one in supposed)


def test_every_figure_under_a_supposition_opens_into_events_of_the_record(case: Told) -> None:
    versions = set(range(1, case.version + 1))

    for figure, value in case.figures(FirstSplit()).items():
        opened = case.explained(figure, FirstSplit())

        assert (opened.value, opened.supposition) == (value, FirstSplit())
        assert {event.entry.version for event in opened.events} <= versions


def test_risk_sharing_and_the_relationship_suppose_the_same(case: Told) -> None:
    queries = case.handslag.queries

    alone = queries.risk_sharing(case.partnership, as_of=case.as_of, supposition=FirstSplit())

    assert alone.risk == case.relationship(FirstSplit()).risk
    assert alone.supposition == FirstSplit()


def test_a_supposition_is_recorded_nowhere_and_leaves_the_answers_alone(case: Told) -> None:
    before, version = case.figures(), case.version

    case.figures(FirstSplit())

    assert (case.figures(), case.version) == (before, version)


def test_an_event_that_is_not_there_cannot_be_left_out(case: Told) -> None:
    with pytest.raises(NoEventThere):
        case.relationship(Without(version=case.version + 1))


def turned_down(world: World) -> int:
    """A clause by which the client takes nine tenths, to which the contractor objects."""
    under_contract(world)
    clause = ReviseClause(driver="labour", clause=a_clause("0.9", "0.1"), applies_from=world.clock.day)
    world.give(world.anna, a_proposal(clause, effective_on=world.clock.day, answer_due=world.clock.day))
    number = world.handslag.partnership(world.partnership).proposals_laid
    objection = RaiseObjection(effective_on=world.clock.day, proposal=number, reason="Too much for us")
    world.give(world.bram, objection)
    world.handslag.projections.catch_up()
    return number


def test_a_proposal_that_was_turned_down_can_be_supposed_and_names_itself_as_evidence(store_url: str) -> None:
    with at_the_table(store_url) as world:
        number, queries, on = turned_down(world), world.handslag.queries, date(2026, 6, 30)
        figure = "/risk/drivers/labour/structural_carrier_share/2/0.10"

        supposed = queries.explanation(world.partnership, figure, as_of=on, supposition=TurnedDown(proposal=number))

        with pytest.raises(NoSuchFigure):
            queries.explanation(world.partnership, figure, as_of=on)
    laid = [event.entry for event in supposed.events if event.entry.kind == "proposal-laid"]
    assert [entry.about["proposal"] for entry in laid] == [str(number)]


def test_a_supposition_holds_no_text_of_a_person(store_url: str) -> None:
    with at_the_table(store_url) as world:
        number = turned_down(world)

        supposed = world.handslag.queries.relationship(
            world.partnership, as_of=world.clock.day, supposition=TurnedDown(proposal=number)
        )

    assert "Too much for us" not in supposed.model_dump_json()
    assert ERASED not in supposed.model_dump_json()


@pytest.mark.parametrize("supposition", SUPPOSITIONS)
def test_a_supposition_is_read_as_it_is_written(supposition: Supposition) -> None:
    assert read_supposition(write_supposition(supposition)) == supposition


@pytest.mark.parametrize(
    "text", ["", "first", "First-split", "without", "without:0", "without:-1", "without:1.5", "turned-down:", "x" * 99]
)
def test_what_is_no_supposition_is_refused(text: str) -> None:
    with pytest.raises(SuppositionUnreadable):
        read_supposition(text)


def test_what_cannot_be_supposed_is_refused(store_url: str) -> None:
    with at_the_table(store_url) as world:
        under_contract(world)
        world.handslag.projections.catch_up()

        with pytest.raises(DomainError):
            world.handslag.queries.relationship(
                world.partnership, as_of=world.clock.day, supposition=TurnedDown(proposal=1)
            )
