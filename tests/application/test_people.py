"""People sign in with secrets that are not kept, and can be erased while the record stays whole; on every store."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import psycopg
import pytest
from psycopg import sql

from application.people import SESSION_LENGTH
from application.service import Handslag
from domain.facts import ERASED
from domain.lifecycle import UnknownPartnership
from domain.people import Role
from domain.representation import NameRepresentative
from domain.shocks import CapacityMeasure, DiscloseCapacity
from domain.table import WithdrawProposal
from tests.application.world import a_handslag, at_once, at_the_table, opened
from tests.domain.builders import TODAY, a_proposal

NOON = datetime(2024, 6, 3, 12, tzinfo=UTC)
CANARIES = ("Kanarievogel Één", "kanarie-twee", "KanarieDrie", "kanarie vier")


def test_a_token_belongs_to_one_account(store_url: str) -> None:
    with opened(store_url) as handslag:
        anna, token = handslag.people.add(name="Anna", organisation="waterdam")
        otto, other = handslag.people.add(name="Otto", organisation="host", operator=True)

        assert handslag.people.by_token(token) == anna == handslag.people.by_id(anna.account)
        assert handslag.people.by_token(other) == otto
        assert handslag.people.by_token(token + "x") is None
        assert handslag.people.by_id("a-0") is None
        assert handslag.people.all() == (otto, anna)
        assert (anna.principal().operator, otto.principal().operator) == (False, True)


def test_a_session_ends_when_it_is_closed_runs_out_or_its_account_goes(store_url: str) -> None:
    with opened(store_url) as handslag:
        people = handslag.people
        anna, _ = people.add(name="Anna", organisation="waterdam")
        secret, other = (people.open_session(anna.account, now=NOON) for _ in range(2))

        assert people.by_session(secret, now=NOON + SESSION_LENGTH) == anna
        assert people.by_session(secret, now=NOON + SESSION_LENGTH + timedelta(seconds=1)) is None
        people.close_session(secret)
        assert people.by_session(secret, now=NOON) is None
        assert people.by_session(other, now=NOON) == anna
        people.remove(anna.account)
        assert people.by_session(other, now=NOON) is None


def test_removing_an_account_ends_its_token_and_leaves_the_others(store_url: str) -> None:
    with opened(store_url) as handslag:
        anna, token = handslag.people.add(name="Anna", organisation="waterdam")
        bram, other = handslag.people.add(name="Bram", organisation="helder")

        handslag.people.remove(anna.account)

        assert handslag.people.by_token(token) is None
        assert handslag.people.by_token(other) == bram


def test_sessions_that_ran_out_are_cleared_away() -> None:
    with opened("memory:") as handslag:
        anna, _ = handslag.people.add(name="Anna", organisation="waterdam")
        handslag.people.open_session(anna.account, now=NOON)
        handslag.people.open_session(anna.account, now=NOON + timedelta(days=2))

        with handslag.record.database.read() as cursor:
            cursor.execute("SELECT count(*) AS sessions FROM session")
            row = cursor.fetchone()

        assert row is not None
        assert row["sessions"] == 1


def test_an_account_has_one_name_in_a_record_however_many_ask_at_once(store_url: str) -> None:
    names: list[str] = []
    with opened(store_url) as handslag:
        at_once(6, lambda _: names.append(handslag.people.actor("a-1", "stream 1")))

        assert handslag.people.actor("a-1", "stream 1") == names[0]
        assert handslag.people.actor("a-1", "stream 2") != names[0] != handslag.people.actor("a-2", "stream 1")
    assert len(names) == 6
    assert len(set(names)) == 1


def test_who_is_refused_leaves_no_name_behind() -> None:
    with at_the_table("memory:") as world:
        zoe, _ = world.handslag.people.add(name="Zoe", organisation="elsewhere")

        with pytest.raises(UnknownPartnership):
            world.give(zoe, a_proposal())

        assert world.handslag.people.known_actor(zoe.account, str(world.partnership)) is None


def everything_kept(url: str) -> bytes:
    """All bytes that a store keeps: its files, or every row of every table."""
    if url.startswith("sqlite:///"):
        folder = Path(url.removeprefix("sqlite:///")).parent
        return b"".join(file.read_bytes() for file in sorted(folder.iterdir()))
    kept = []
    with psycopg.connect(url) as connection:
        tables = connection.execute(
            "SELECT schemaname, relname FROM pg_stat_user_tables ORDER BY schemaname, relname"
        ).fetchall()
        for schema, table in tables:
            copy = sql.SQL("COPY {} TO STDOUT (FORMAT binary)").format(sql.Identifier(schema, table))
            with connection.cursor().copy(copy) as rows:
                kept.extend(bytes(row) for row in rows)
    return b"".join(kept)


@pytest.fixture(params=["sqlite", "postgres"])
def kept_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path}/handslag.sqlite"
    return str(request.getfixturevalue("fresh_postgres"))


def test_no_token_and_no_session_is_kept_readable(kept_url: str) -> None:
    with opened(kept_url) as handslag:
        anna, token = handslag.people.add(name="Anna", organisation="waterdam")
        secret = handslag.people.open_session(anna.account, now=NOON)

    kept = everything_kept(kept_url)
    assert b"waterdam" in kept
    assert token.encode() not in kept
    assert secret.encode() not in kept


def test_a_person_is_erased_from_every_byte_while_the_log_still_verifies(kept_url: str) -> None:
    name, note, reason, explanation = CANARIES
    with at_the_table(kept_url) as world:
        handslag = world.handslag
        mia, _ = handslag.people.add(name=name, organisation="waterdam")
        named = NameRepresentative(effective_on=TODAY, account=mia.account, name=name, role=Role.KEY_FIGURE)
        world.give(world.anna, named)
        world.give(mia, a_proposal(they=note, we="Van Mia"))
        world.give(mia, WithdrawProposal(effective_on=TODAY, proposal=1, reason=reason))
        capacity = DiscloseCapacity(
            effective_on=TODAY, amount=1, measure=CapacityMeasure.EQUITY, explanation=explanation
        )
        world.give(mia, capacity)
        world.give(world.anna, a_proposal(they="Blijft staan"))
        handslag.projections.catch_up()
        log = handslag.record.logs()[0]
        before = handslag.record.verify(log)

        erased = handslag.erase_person(mia.account)

        assert erased == 6
        assert handslag.erase_person(mia.account) == 0
        people = {person.account for person in handslag.partnership(world.partnership).representatives}
        assert people == {world.anna.account, world.bram.account, ERASED}
        assert handslag.record.verify(log) == before
        told = [(event.TOPIC, getattr(event, "they", None)) for event in world.events]
        assert ("partnership.proposal-laid", ERASED) in told
        assert ("partnership.proposal-laid", "Blijft staan") in told

    kept = everything_kept(kept_url)
    assert b"partnership.proposal-laid" in kept
    assert not [canary for canary in (*CANARIES, mia.account) if canary.encode() in kept]
    assert_rebuilt_without(kept_url, mia.account)


def assert_rebuilt_without(url: str, account: str) -> None:
    handslag: Handslag = a_handslag(url)
    try:
        for status in handslag.projections.status():
            handslag.projections.rebuild(status.name)
        with handslag.record.database.read() as cursor:
            cursor.execute("SELECT name, generation FROM projection WHERE name = 'access' AND live = 1")
            row = cursor.fetchone()
            assert row is not None
            cursor.execute(f"SELECT account FROM access_mandate_{row['generation']}")
            assert account not in {one["account"] for one in cursor.fetchall()}
    finally:
        handslag.close()


def test_personal_texts_are_never_kept_readable(kept_url: str) -> None:
    with at_the_table(kept_url) as world:
        world.give(world.anna, a_proposal(they=CANARIES[1]))
        world.handslag.projections.catch_up()

        assert world.events[-1].they == CANARIES[1]

    assert CANARIES[1].encode() not in everything_kept(kept_url)
