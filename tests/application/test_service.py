"""A command is recorded once, on the state it was decided on, or refused with the reason; on every store."""

import subprocess
import sys
from collections import Counter
from datetime import date
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from application.authorization import NotAllowed
from application.readings import Question
from application.service import PartnershipMovedOn, UnknownPartnership
from application.store.errors import KeyReused
from application.streams import series_stream
from domain.assent import GiveAssent
from domain.calendar import Granularity
from domain.errors import DomainError
from domain.facts import Act, Origin
from domain.goals import AgreeGoal, RecordAttainment
from domain.indexes import Figure, ObserveIndex, RegisterSeries, SeriesAlreadyRegistered, UnknownSeries
from domain.table import NotOnTheTable
from tests.application.world import World, a_key, at_once, at_the_table, opened
from tests.domain.builders import OPENED, TODAY, a_goal, a_proposal, an_opening

ROOT = Path(__file__).parents[2]
ROUNDS = 8


def attained(share: str = "0.5") -> RecordAttainment:
    return RecordAttainment(effective_on=TODAY, goal="clean-schools", attainment=share)


def test_a_command_sent_twice_under_one_key_is_recorded_once(store_url: str) -> None:
    with at_the_table(store_url) as world:
        first = world.give(world.anna, a_proposal(), key="once")
        again = world.give(world.anna, a_proposal(), key="once")

        assert [event.TOPIC for event in world.events].count("partnership.proposal-laid") == 1

    assert (first.replayed, again.replayed) == (False, True)
    assert (again.position, again.at, again.last_version) == (first.position, first.at, first.last_version)


def test_a_command_sent_many_times_at_once_under_one_key_is_recorded_once(store_url: str) -> None:
    positions: list[int] = []
    with at_the_table(store_url) as world:
        version = world.version

        at_once(6, lambda _: positions.append(world.give(world.anna, a_proposal(), key="once").position))

        assert world.version == version + 1

    assert len(positions) == 6
    assert len(set(positions)) == 1


def test_a_key_belongs_to_one_command(store_url: str) -> None:
    with at_the_table(store_url) as world:
        world.give(world.anna, a_proposal(), key="once")
        version = world.version

        with pytest.raises(KeyReused):
            world.give(world.anna, a_proposal(title="Iets anders"), key="once")

        assert world.version == version


def test_two_people_may_use_the_same_key() -> None:
    with at_the_table("memory:") as world:
        world.give(world.anna, a_proposal(), key="once")
        world.give(world.bram, a_proposal(), key="once")

        assert world.handslag.partnership(world.partnership).proposals_laid == 2


def test_a_repeated_key_is_answered_although_the_partnership_moved_on(store_url: str) -> None:
    with at_the_table(store_url) as world:
        version = world.version
        first = world.give(world.anna, a_proposal(), key="once", expected_version=version)
        world.give(world.bram, a_proposal())

        again = world.give(world.anna, a_proposal(), key="once", expected_version=version)

    assert again.position == first.position


def test_who_looked_at_an_older_version_learns_what_came_since(store_url: str) -> None:
    with at_the_table(store_url) as world:
        seen = world.version
        world.give(world.bram, a_proposal(title="Van Bram"))

        with pytest.raises(PartnershipMovedOn) as moved:
            world.give(world.anna, a_proposal(), expected_version=seen)

        assert world.version == seen + 1

    assert moved.value.facts() == {
        "expected": seen,
        "actual": seen + 1,
        "news": ("partnership.proposal-laid/1",),
    }
    assert [news.event.title for news in moved.value.news] == ["Van Bram"]


def test_a_version_that_is_not_there_yet_is_refused_without_news() -> None:
    with at_the_table("memory:") as world, pytest.raises(PartnershipMovedOn) as moved:
        world.give(world.anna, a_proposal(), expected_version=world.version + 7)

    assert moved.value.news == ()


def test_a_refused_command_records_nothing(store_url: str) -> None:
    with at_the_table(store_url) as world:
        position = world.handslag.record.last_position()

        with pytest.raises(NotOnTheTable):
            world.give(world.bram, GiveAssent(effective_on=TODAY, proposal=9), key="refused")
        with pytest.raises(DomainError):
            world.give(world.anna, a_proposal(effective_on=TODAY, they=None))

        assert world.handslag.record.last_position() == position
        assert world.give(world.bram, a_proposal(), key="refused").position == position + 1


def test_a_command_that_leads_to_nothing_is_answered_and_records_nothing() -> None:
    with at_the_table("memory:") as world:
        laid = world.give(world.anna, a_proposal())

        assented = world.give(world.anna, GiveAssent(effective_on=TODAY, proposal=1))

        assert world.version == laid.last_version
    assert (assented.first_version, assented.last_version) == (laid.last_version + 1, laid.last_version)
    assert (assented.position, assented.at) == (laid.position, laid.at)


def test_with_the_last_assent_all_changes_are_recorded_in_one_write(store_url: str) -> None:
    with at_the_table(store_url) as world:
        world.give(world.anna, a_proposal(a_goal("a"), a_goal("b"), a_goal("c")))

        receipt = world.give(world.bram, GiveAssent(effective_on=TODAY, proposal=1))

        written = world.handslag.record.read(world.partnership, after=receipt.first_version - 1)
    assert [entry.event.TOPIC.partition(".")[2] for entry in written] == [
        "assent-given",
        "proposal-adopted",
        *["goal-agreed"] * 3,
    ]
    assert len({(entry.at, entry.command) for entry in written}) == 1


def test_of_two_who_decide_on_one_version_exactly_one_wins_and_the_other_learns_what_changed(store_url: str) -> None:
    won: list[str] = []
    lost: list[tuple[str, PartnershipMovedOn]] = []
    with at_the_table(store_url) as world:
        for _ in range(ROUNDS):
            seen = world.version

            def race(number: int, seen: int = seen) -> None:
                person = (world.anna, world.bram)[number]
                try:
                    world.give(person, a_proposal(), expected_version=seen)
                    won.append(person.organisation)
                except PartnershipMovedOn as news:
                    lost.append((person.organisation, news))

            at_once(2, race)
            assert world.version == seen + 1

    assert (len(won), len(lost)) == (ROUNDS, ROUNDS)
    for winner, (loser, moved) in zip(won, lost, strict=True):
        assert [(news.type, news.org) for news in moved.news] == [("partnership.proposal-laid/1", winner)]
        assert loser != winner


WRITER = """
import sys
from uuid import UUID
from application.authorization import Principal
from application.service import PartnershipMovedOn
from tests.application.world import opened
from tests.domain.builders import a_proposal
url, account, organisation, partnership = sys.argv[1:]
with opened(url) as handslag:
    print("ready", flush=True)
    for number, line in enumerate(sys.stdin):
        try:
            handslag.give(
                a_proposal(), principal=Principal(account, organisation), partnership=UUID(partnership),
                key=f"{account} {number}", expected_version=int(line),
            )
            print("won", flush=True)
        except PartnershipMovedOn as lost:
            print("lost to", *(news.type for news in lost.news), flush=True)
"""


def test_of_two_processes_on_postgresql_exactly_one_wins_each_round(fresh_postgres: str) -> None:
    with at_the_table(fresh_postgres) as world:
        writers = [
            subprocess.Popen(
                [sys.executable, "-c", WRITER, fresh_postgres, one.account, one.organisation, str(world.partnership)],
                cwd=ROOT,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
            )
            for one in (world.anna, world.bram)
        ]
        try:
            assert [writer.stdout.readline() for writer in writers if writer.stdout] == ["ready\n"] * 2
            for _ in range(ROUNDS):
                assert sorted(round_of(writers, world)) == ["lost to partnership.proposal-laid/1\n", "won\n"]
        finally:
            for writer in writers:
                writer.communicate()

        assert world.handslag.partnership(world.partnership).proposals_laid == ROUNDS


def round_of(writers: list["subprocess.Popen[str]"], world: World) -> list[str]:
    version = world.version
    for writer in writers:
        assert writer.stdin
        writer.stdin.write(f"{version}\n")
        writer.stdin.flush()
    return [writer.stdout.readline() for writer in writers if writer.stdout]


def test_without_an_expected_version_a_command_is_decided_anew_when_others_came_first(store_url: str) -> None:
    with at_the_table(store_url) as world:
        at_once(3, lambda _: world.give(world.anna, a_proposal()))

        assert world.handslag.partnership(world.partnership).proposals_laid == 3
        assert [event.proposal for event in world.events[3:]] == [1, 2, 3]


def test_a_command_that_is_decided_anew_is_refused_when_the_rules_now_say_no(store_url: str) -> None:
    with at_the_table(store_url) as world:
        world.give(world.anna, a_proposal(a_goal("same")))
        outcomes: Counter[str] = Counter()

        def assent(_: int) -> None:
            try:
                receipt = world.give(world.bram, GiveAssent(effective_on=TODAY, proposal=1))
                outcomes["adopted" if receipt.last_version >= receipt.first_version else "nothing"] += 1
            except NotOnTheTable:
                outcomes["off the table"] += 1

        at_once(4, assent)

        assert [event.TOPIC for event in world.events].count("partnership.goal-agreed") == 1
    assert outcomes["adopted"] == 1
    assert sum(outcomes.values()) == 4


def test_opening_again_under_one_key_gives_the_same_partnership(store_url: str) -> None:
    with opened(store_url) as handslag:
        anna, _ = handslag.people.add(name="Anna", organisation="waterdam")
        bram, _ = handslag.people.add(name="Bram", organisation="helder")

        first = handslag.open(an_opening(), principal=anna.principal(), key="open")
        again = handslag.open(an_opening(), principal=anna.principal(), key="open")
        other = handslag.open(an_opening(), principal=bram.principal(), key="open")

        assert first.stream == again.stream != other.stream
        assert again.replayed
        with pytest.raises(KeyReused):
            handslag.open(an_opening(name="Iets anders"), principal=anna.principal(), key="open")


def test_opening_at_once_under_one_key_gives_one_partnership(store_url: str) -> None:
    streams: list[UUID] = []
    with opened(store_url) as handslag:
        anna, _ = handslag.people.add(name="Anna", organisation="waterdam")

        at_once(4, lambda _: streams.append(handslag.open(an_opening(), principal=anna.principal(), key="open").stream))

        assert handslag.record.version_of(streams[0]) == 2
    assert len(streams) == 4
    assert len(set(streams)) == 1


def test_who_has_no_part_in_a_partnership_cannot_tell_it_from_one_that_is_not_there() -> None:
    with at_the_table("memory:") as world:
        zoe, _ = world.handslag.people.add(name="Zoe", organisation="elsewhere")

        for partnership in (world.partnership, uuid4()):
            with pytest.raises(UnknownPartnership):
                world.handslag.admitted(partnership, zoe.principal(), Act.READ, Question("overview"))
            with pytest.raises(UnknownPartnership):
                world.handslag.give(a_proposal(), principal=zoe.principal(), partnership=partnership, key=a_key())


def test_a_reconstructed_command_is_dated_by_the_day_on_which_it_was_given() -> None:
    with at_the_table("memory:") as world:
        then = date(2024, 2, 6)
        world.give(world.anna, a_proposal(effective_on=then, answer_due=then), today=then)

        assert world.events[-1].decided_on == then


def test_each_person_has_a_name_of_its_own_in_each_record() -> None:
    with at_the_table("memory:") as world:
        world.give(world.anna, a_proposal())
        world.give(world.bram, a_proposal())
        other = world.handslag.open(an_opening(), principal=world.anna.principal(), key=a_key()).stream

        actors = [(entry.org, entry.actor) for entry in world.handslag.record.read(world.partnership)]
        elsewhere = {entry.actor for entry in world.handslag.record.read(other)}

    names = {actor for _, actor in actors}
    assert len(set(actors)) == len(names) == 2
    assert not names & (elsewhere | {world.anna.account, world.bram.account})


RAIN = RegisterSeries(
    effective_on=OPENED,
    series="rain",
    title="Rain",
    unit="mm",
    frequency=Granularity.MONTH,
    publisher="KNMI",
    licence="CC BY 4.0",
    found_at="table 1",
)


def rained(value: str, period: str = "2024-01", vintage: date = TODAY) -> ObserveIndex:
    figures = (Figure(period=period, value=value),)
    origin = Origin(source="KNMI", ref=period)
    return ObserveIndex(effective_on=vintage, origin=origin, figures=figures, vintage=vintage)


def test_only_who_runs_the_service_tells_reference_series(store_url: str) -> None:
    with opened(store_url) as handslag:
        otto, _ = handslag.people.add(name="Otto", organisation="host", operator=True)
        anna, _ = handslag.people.add(name="Anna", organisation="waterdam")

        with pytest.raises(NotAllowed):
            handslag.register_series(RAIN, principal=anna.principal(), key=a_key())
        handslag.register_series(RAIN, principal=otto.principal(), key=a_key())
        with pytest.raises(NotAllowed):
            handslag.observe_index("rain", rained("31"), principal=anna.principal(), key=a_key())
        handslag.observe_index("rain", rained("31"), principal=otto.principal(), key=a_key())

        assert [entry.type for entry in handslag.record.read(series_stream("rain"))] == [
            "index.series-registered/1",
            "index.observed/1",
        ]


def test_a_published_figure_is_recorded_once_and_a_revision_beside_it(store_url: str) -> None:
    later = date(2024, 6, 30)
    with opened(store_url) as handslag:
        otto, _ = handslag.people.add(name="Otto", organisation="host", operator=True)
        me = otto.principal()
        handslag.register_series(RAIN, principal=me, key="register")
        assert handslag.register_series(RAIN, principal=me, key="register").replayed
        with pytest.raises(SeriesAlreadyRegistered):
            handslag.register_series(RAIN, principal=me, key=a_key())

        first = handslag.observe_index("rain", rained("31"), principal=me, key="first")
        known = handslag.observe_index("rain", rained("31"), principal=me, key=a_key())
        handslag.now = lambda: first.at.replace(year=2024, month=7, day=1)
        handslag.observe_index("rain", rained("32", vintage=later), principal=me, key=a_key())

        values = [str(entry.event.value) for entry in handslag.record.read(series_stream("rain"), after=1)]
        latest = handslag.series("rain")
    assert known.last_version < known.first_version
    assert values == ["31", "32"]
    assert latest is not None
    assert str(latest.known["2024-01"].value) == "32"


def test_an_index_figure_needs_its_series() -> None:
    with opened("memory:") as handslag:
        otto, _ = handslag.people.add(name="Otto", organisation="host", operator=True)

        with pytest.raises(UnknownSeries):
            handslag.observe_index("rain", rained("31"), principal=otto.principal(), key=a_key())

        assert handslag.series("rain") is None


def test_what_was_recorded_is_there_after_a_restart(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/a.sqlite"
    with at_the_table(url) as world:
        world.agree(AgreeGoal(goal="clean-schools", title="Schone scholen"))
        world.give(world.anna, attained(), key="once")
        before = world.handslag.partnership(world.partnership)

    with opened(url) as handslag:
        again = handslag.give(attained(), principal=world.anna.principal(), partnership=world.partnership, key="once")

        assert handslag.partnership(world.partnership) == before
    assert again.replayed
