"""What can be asked about one partnership."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from uuid import uuid4

import pytest

from application.authorization import NO_PARTY
from application.projections.due import DeadlineKind, Silence
from application.projections.proposals import ProposalState
from application.projections.runner import Runner
from application.queries.queries import Queries
from application.record import Record
from domain.facts import ERASED
from domain.lifecycle import UnknownPartnership
from domain.options import StatedView, Wish
from domain.people import Role
from domain.sealing import opened as answer_in
from domain.state import OptionStatus, Status
from domain.table import NotOnTheTable
from tests.application.projections.material import (
    SECRET,
    STORY,
    TALKS,
    contents,
    declined,
    on,
    opened,
    the_other_view,
    the_talks,
    write,
    write_all,
)


@pytest.fixture
def record(store_url: str) -> Iterator[Record]:
    with opened(store_url) as record:
        write_all(record)
        yield record


def asked(record: Record) -> Queries:
    runner = Runner(record)
    runner.catch_up()
    return Queries(record, runner)


def test_every_answer_says_at_which_position_and_version_it_was_read(record: Record) -> None:
    queries = asked(record)
    answers = [
        queries.overview(TALKS),
        queries.timeline(TALKS),
        queries.table(TALKS),
        queries.proposal(TALKS, 1),
        queries.deadlines(TALKS),
        queries.options(TALKS),
        queries.representatives(TALKS),
        queries.event(TALKS, 1),
        queries.risk_sharing(TALKS, as_of=on(365)),
    ]

    assert {(one.version, one.position) for one in answers} == {(len(the_talks()), record.last_position())}


def test_a_partnership_that_is_not_there_is_not_found(record: Record) -> None:
    queries, nowhere = asked(record), uuid4()

    for question in (queries.overview, queries.timeline, queries.table, queries.deadlines, queries.options):
        with pytest.raises(UnknownPartnership):
            question(nowhere)


def test_the_overview_shows_what_is_agreed_and_what_is_open(record: Record) -> None:
    overview = asked(record).overview(TALKS)

    assert (overview.name, overview.status, overview.currency) == ("Talks", Status.ACTIVE, "EUR")
    assert [party.party for party in overview.parties] == ["C", "S"]
    assert overview.term is not None
    assert (overview.term.end, overview.term.version) == (date(2025, 12, 31), 6)
    assert overview.value is not None
    assert overview.value.years == {2024: 100_000, 2025: 100_000}
    assert overview.notice is not None
    assert (overview.notice.by, overview.notice.ends_on, overview.notice.joint) == ("C", date(2025, 3, 31), False)
    assert [goal.title for goal in overview.goals] == ["Trust"]
    assert [(one.shock, one.gross, one.decided, one.version) for one in overview.shocks] == [(1, 900, True, 23)]
    assert [(one.subject, one.status, len(one.answers)) for one in overview.renegotiations] == [
        ("Prices", "open", 1),
        ("Hours", "open", 0),
    ]


def test_the_clause_of_a_driver_is_the_latest_and_its_renegotiations_are_concluded(record: Record) -> None:
    overview = asked(record).overview(STORY)

    labour = next(one for one in overview.drivers if one.driver == "labour")
    assert (labour.clause_version, labour.clause_from) == (2, date(2023, 1, 1))
    assert labour.entry.weight == Decimal("0.78")
    assert overview.term is not None
    assert overview.term.end == date(2025, 12, 31)
    assert [one.status for one in overview.renegotiations if one.closed_version] == ["concluded", "concluded"]


def test_the_table_tells_of_each_proposal_how_it_ended(record: Record) -> None:
    table = asked(record).table(TALKS)

    assert [(one.number, one.state) for one in table.closed] == [
        (7, ProposalState.ADOPTED),
        (5, ProposalState.EXPIRED),
        (4, ProposalState.WITHDRAWN),
        (3, ProposalState.OBJECTED),
        (2, ProposalState.COUNTERED),
        (1, ProposalState.ADOPTED),
    ]
    (still_open,) = table.open
    assert (still_open.number, still_open.they, still_open.waiting) == (6, SECRET, ("S",))
    assert still_open.change_kinds == ("agree-goal",)


def test_proposals_that_answer_one_another_form_a_chain(record: Record) -> None:
    queries = asked(record)

    first, second = queries.proposal(TALKS, 2).proposal, queries.proposal(TALKS, 3).proposal

    assert first.chain == second.chain == (2, 3)
    assert (first.countered_by, second.counters) == (3, 2)
    assert (second.closing_reason, second.closed_by) == (SECRET, "S")


def test_an_assent_recorded_for_another_party_is_marked_until_it_is_confirmed(record: Record) -> None:
    stream = uuid4()
    write(record, stream, the_talks()[:5])
    queries = asked(record)

    waiting = queries.proposal(stream, 1).proposal.assents[1]
    confirmed = queries.proposal(TALKS, 1).proposal.assents[1]

    assert (waiting.party, waiting.recorded_by, waiting.confirmed, waiting.evidence) == ("S", "C", False, SECRET)
    assert (confirmed.recorded_by, confirmed.confirmed) == ("C", True)


def test_a_proposal_that_was_never_laid_is_not_found(record: Record) -> None:
    with pytest.raises(NotOnTheTable):
        asked(record).proposal(TALKS, 99)


def test_a_deadline_tells_who_is_awaited_and_what_silence_brings_about(record: Record) -> None:
    deadlines = asked(record).deadlines(TALKS).deadlines

    assert [(one.kind, one.subject, one.due_on, one.awaited, one.silence) for one in deadlines] == [
        (DeadlineKind.OPTION_OPENS, "O1", on(1), ("C", "S"), Silence.NOTHING),
        (DeadlineKind.ANSWER_DUE, "6", on(101), ("S",), Silence.PROPOSAL_WILL_EXPIRE),
        (DeadlineKind.RENEGOTIATION_ANSWER_DUE, "2", on(127), ("S",), Silence.RENEGOTIATION_STAYS_OPEN),
        (DeadlineKind.PROPOSAL_EXPIRES, "6", on(131), ("S",), Silence.PROPOSAL_LAPSES),
        (DeadlineKind.NOTICE_ENDS, "", date(2025, 3, 31), ("C", "S"), Silence.CONTRACT_ENDS),
        (DeadlineKind.OPTION_CLOSES, "O1", date(2025, 6, 30), ("C", "S"), Silence.OPTION_LAPSES),
    ]


def test_the_view_of_a_party_is_sealed_until_all_have_stated_theirs(record: Record) -> None:
    queries = asked(record)

    def views(viewer: str | None) -> list[tuple[bool, bool, Wish | None, str | None]]:
        (option,) = queries.options(TALKS, viewer=viewer).options
        return [(view.stated, view.sealed, view.wants, view.reason) for view in option.views]

    nothing = (False, False, None, None)
    assert views("C") == [(True, False, Wish.NO, SECRET), nothing]
    assert views("S") == views(None) == [(True, True, None, None), nothing]

    write(record, TALKS, the_other_view())
    queries = asked(record)
    assert views("S") == [(True, False, Wish.NO, SECRET), (True, False, Wish.YES, SECRET)]


def test_a_decision_opens_the_view_that_was_stated(record: Record) -> None:
    write(record, TALKS, declined())

    (option,) = asked(record).options(TALKS, viewer="S").options

    assert option.views_open
    assert [(view.stated, view.sealed, view.wants) for view in option.views] == [
        (True, False, Wish.NO),
        (False, False, None),
    ]


def test_a_sealed_view_is_told_by_the_timeline_to_its_own_party_and_by_its_opening_to_all(record: Record) -> None:
    queries = asked(record)
    stated = next(e.version for e in queries.timeline(TALKS, kinds=["option-view-stated"]).entries)

    other = queries.event(TALKS, stated, viewer="S").entry
    auditor = queries.event(TALKS, stated, viewer=NO_PARTY).entry
    own = queries.event(TALKS, stated, viewer="C").entry

    assert (other.sealed, other.event["sealed"]) == (auditor.sealed, auditor.event["sealed"]) == (True, None)
    assert (own.sealed, answer_in(own.event["sealed"], StatedView)) == (False, StatedView(wants=Wish.NO, reason=SECRET))

    write(record, TALKS, the_other_view())
    queries = asked(record)
    (opening,) = queries.timeline(TALKS, kinds=["option-views-opened"], viewer="S").entries
    assert [(view["wants"], view["reason"]) for view in opening.event["views"]] == [("no", SECRET), ("yes", SECRET)]
    assert queries.event(TALKS, stated, viewer="S").entry.sealed


def test_an_option_that_was_decided_says_by_whom_and_why(record: Record) -> None:
    write(record, TALKS, declined())

    (option,) = asked(record).options(TALKS).options

    assert (option.status, option.decided_by, option.decision_reason) == (OptionStatus.DECLINED, "S", SECRET)


def test_people_are_shown_by_party_with_their_names(record: Record) -> None:
    people = asked(record).representatives(TALKS).representatives

    assert [(one.party, one.account, one.name, one.role) for one in people] == [
        ("C", "account-of-C", "Ann", Role.KEY_FIGURE),
        ("C", "account-3", "Cees", Role.MANAGER),
        ("S", "account-of-S", "Bob", Role.KEY_FIGURE),
    ]


def test_what_waits_for_a_second_person_is_shown_with_who_asked_it(record: Record) -> None:
    waiting = asked(record).representatives(TALKS).appointments

    assert [(one.appointment, one.party, one.asked_by, one.name, one.role, one.alone_from) for one in waiting] == [
        (4, "C", 1, "Cees", None, on(113)),
        (5, "C", 1, "Fien", Role.KEY_FIGURE, None),
    ]


def test_auditors_are_shown_with_who_assigned_them_until_when_and_whether_it_ended(record: Record) -> None:
    auditors = asked(record).representatives(TALKS).auditors

    assert [(one.person, one.name, one.organisation, one.party, one.last_day, one.ended) for one in auditors] == [
        (7, "Olga", "zicht", "C", on(130), True),
        (8, "Otis", "zicht", "S", on(130), False),
    ]


def test_a_read_table_holds_no_personal_text_and_erasing_reaches_every_answer(record: Record) -> None:
    queries = asked(record)
    assert queries.proposal(TALKS, 6).proposal.they == SECRET
    assert not [table for table, rows in contents(record).items() if SECRET in repr(rows)]

    record.erase("person-1")

    queries = asked(record)
    assert queries.proposal(TALKS, 6).proposal.they == ERASED
    assert SECRET not in repr(
        [queries.timeline(TALKS, limit=200), queries.table(TALKS), queries.options(TALKS, viewer="C")]
    )
    assert {one.name for one in queries.representatives(TALKS).representatives} == {ERASED}


def test_a_forgotten_account_is_in_no_list(record: Record) -> None:
    queries = asked(record)

    queries.forget("account-3")

    assert "account-3" not in {one.account for one in queries.representatives(TALKS).representatives}
    assert "account-3" not in repr(contents(record))
