"""Whatever the parties do, what was recorded gives the same state, the same views and the same past, every time."""

from contextlib import suppress
from datetime import timedelta
from typing import Any
from uuid import UUID

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from application.example.seeding import play_example
from application.projections.catalogue import PROJECTIONS
from application.reference_data import load_reference
from application.service import Handslag
from application.watch import keep_watch
from domain import lifecycle
from domain.errors import DomainError
from domain.facts import Event
from domain.state import Partnership
from tests.application.tables import tables
from tests.application.world import World, at_the_table, opened, under_contract
from tests.domain import strategies
from tests.domain.builders import END
from tests.domain.strategies import Situation

law = settings(deadline=None, max_examples=12, suppress_health_check=[HealthCheck.too_slow])
STEPS = 12


def live_through(world: World, data: st.DataObject) -> None:
    """Let the parties give any commands while days go by and the projections follow at any moment."""
    for _ in range(data.draw(st.integers(1, STEPS), label="steps")):
        world.clock.day += timedelta(days=data.draw(st.sampled_from((0, 1, 45)), label="days"))
        situation = Situation(world.handslag.partnership(world.partnership), world.clock.day)
        person = data.draw(st.sampled_from((world.anna, world.bram)), label="person")
        command = data.draw(strategies.commands(situation), label="command")
        with suppress(DomainError):
            world.give(person, command)
        if data.draw(st.booleans(), label="follow"):
            world.handslag.projections.catch_up()
            keep_watch(world.handslag)
    world.handslag.projections.catch_up()


@law
@given(st.data())
def test_replay_equals_live_and_any_prefix_equals_the_state_at_its_version(data: st.DataObject) -> None:
    with at_the_table("memory:") as world:
        live_through(under_contract(world), data)

        check_replay(world.handslag, world.partnership)


@law
@given(st.data())
def test_rebuilt_equals_live(data: st.DataObject) -> None:
    with at_the_table("memory:") as world:
        live_through(under_contract(world), data)

        check_rebuild(world.handslag)


def test_the_example_replays_and_rebuilds_as_it_was_lived(store_url: str) -> None:
    with opened(store_url) as handslag:
        load_reference(handslag)
        example = play_example(handslag, today=END)
        handslag.projections.catch_up()

        check_replay(handslag, example.partnership)
        check_rebuild(handslag)


def check_replay(handslag: Handslag, partnership: UUID) -> None:
    """The state at hand, the state replayed, and the state after each prefix are the states at those versions."""
    events = [entry.event for entry in handslag.record.read(partnership)]
    states = list(after_each(events))
    assert states[-1] == handslag.partnership(partnership) == lifecycle.replay(events)
    for version, state in enumerate(states, start=1):
        folded = handslag.record.fold(partnership, lifecycle.evolve, None, until=version)
        assert (folded.version, folded.state) == (version, state)


def after_each(events: list[Event]) -> Any:
    state: Partnership | None = None
    for event in events:
        state = lifecycle.evolve(state, event)
        yield state


def check_rebuild(handslag: Handslag) -> None:
    """Every row of every table is the same after it was built anew."""
    live = tables(handslag)
    handslag.projections.rebuild(*(projection.name for projection in PROJECTIONS))
    assert tables(handslag) == live
