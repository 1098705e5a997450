"""Those who wait for news sleep until there is some, and learn it at once."""

import threading
from uuid import uuid4

from application.store.recorder import LedgerSubscription
from tests.application.world import at_once
from tests.store.events import an_append, append, opened


def test_a_waiting_reader_is_woken_by_an_append(store_url: str) -> None:
    stream = uuid4()
    news: list[bool] = []
    with opened(store_url) as record:

        def wait() -> None:
            while not record.wait_for_more(0, 30):
                """Told to look again; there is nothing yet."""
            news.append(True)

        reader = threading.Thread(target=wait)
        reader.start()

        append(record, an_append(stream, 0))

        reader.join(20)
        assert news == [True]
        assert record.wait_for_more(0, 0)
        assert not record.wait_for_more(1, 0.01)


def test_a_waiting_reader_can_be_told_to_look_again(store_url: str) -> None:
    news: list[bool] = []
    with opened(store_url) as record:
        reader = threading.Thread(target=lambda: news.append(record.wait_for_more(0, 30)))
        reader.start()
        while reader.is_alive():
            record.recorder.wakeup.look_again()
            reader.join(0.01)

    assert news == [False]


def test_a_waiting_reader_is_woken_when_the_record_is_closed(store_url: str) -> None:
    woken = threading.Event()
    with opened(store_url) as record:

        def wait() -> None:
            record.recorder.wakeup.wait(0, 30)
            woken.set()

        reader = threading.Thread(target=wait)
        reader.start()
    reader.join(20)

    assert woken.is_set()


def test_a_subscription_of_the_library_gives_every_event_and_ends_when_it_is_stopped(store_url: str) -> None:
    stream = uuid4()
    seen: list[int] = []
    with opened(store_url) as record:
        append(record, an_append(stream, 0))
        subscription = record.recorder.subscribe(gt=0)
        assert isinstance(subscription, LedgerSubscription)
        half = threading.Event()

        def follow() -> None:
            with subscription:
                for notification in subscription:
                    seen.append(notification.id)
                    if len(seen) == 4:
                        half.set()

        follower = threading.Thread(target=follow)
        follower.start()
        for version in range(1, 4):
            append(record, an_append(stream, version))
        assert half.wait(20)
        subscription.stop()
        follower.join(20)
        assert not follower.is_alive()

    assert seen == [1, 2, 3, 4]


def test_a_subscription_to_some_types_passes_over_the_others(store_url: str) -> None:
    with opened(store_url) as record:
        append(record, an_append(uuid4(), 0))

        nothing = record.recorder.select_notifications(1, 10, topics=["partnership.remarked/1"])
        something = record.recorder.select_notifications(1, 10, topics=["partnership.counted/1"])

    assert list(nothing) == []
    assert [one.id for one in something] == [1]


def test_the_listener_comes_back_after_its_connection_was_lost(fresh_postgres: str) -> None:
    with opened(fresh_postgres) as record, opened(fresh_postgres) as other:
        stream = uuid4()
        record.wait_for_more(0, 0.01)
        with record.database.write() as cursor:
            cursor.execute(
                "SELECT pg_terminate_backend(pid, 1000) FROM pg_stat_activity"
                " WHERE datname = current_database() AND pid <> pg_backend_pid() AND query LIKE '%LISTEN%'",
                {},
            )
        append(other, an_append(stream, 0))

        looks = 1
        while not record.wait_for_more(0, 20):
            looks += 1

        assert looks < 5


def test_many_waiting_at_once_share_one_listener_that_ends_with_the_record(fresh_postgres: str) -> None:
    before = set(threading.enumerate())
    with opened(fresh_postgres) as record:
        at_once(8, lambda _: record.wait_for_more(0, 0.01))
        listening = [one for one in threading.enumerate() if one.name == "handslag-listener" and one not in before]

    assert len(listening) == 1
    assert not listening[0].is_alive()
