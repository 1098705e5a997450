"""A promise counts once the others accepted it; its maker keeps it, the others may release it."""

from datetime import date
from typing import Any

import pytest

from domain.contests import ConcedeContest, ContestFact
from domain.corrections import NotYourFact, OtherKindOfFact, StrikeFact
from domain.facts import Command, Correction
from domain.lifecycle import decide
from domain.promises import (
    AcceptPromise,
    KeepPromise,
    MakePromise,
    NotYourPromise,
    OwnPromise,
    PromiseAccepted,
    PromiseAlreadyAccepted,
    PromiseBroken,
    PromiseClosed,
    PromiseDueTooEarly,
    PromiseKept,
    PromiseMade,
    PromiseNotAccepted,
    PromiseNotYetDue,
    PromiseOutcome,
    PromiseReleased,
    ReleasePromise,
    ReportBrokenPromise,
    UnknownPromise,
    is_accepted,
    outcome_of,
)
from domain.state import Partnership
from tests.domain.builders import (
    CLIENT,
    CONTRACTOR,
    PARTNER,
    TODAY,
    a_signed_contract,
    after,
    as_client,
    as_contractor,
    as_partner,
)

DUE = date(2024, 7, 1)
ACCEPT = AcceptPromise(effective_on=TODAY, promise=1)
KEEP = KeepPromise(effective_on=TODAY, promise=1, note="Opgeleverd.")
LATER = date(2024, 7, 2)
BROKEN = ReportBrokenPromise(effective_on=TODAY, promise=1, reason="Er is niets.")
RELEASE = ReleasePromise(effective_on=TODAY, promise=1, reason="Niet meer nodig.")


def a_promise(**other: Any) -> MakePromise:
    return MakePromise(**{"effective_on": TODAY, "title": "Nieuwe planning per school", "due": DUE, **other})


def repairing(version: int) -> Correction:
    return Correction(version=version, reason="Vergissing.")


def strike(version: int) -> StrikeFact:
    return StrikeFact(effective_on=TODAY, version=version, reason="Vergissing.")


def promised(partnership: Partnership | None = None, **other: Any) -> Partnership:
    """The contractor promised something."""
    return after(partnership or a_signed_contract(), a_promise(**other), as_contractor())


def accepted(**other: Any) -> Partnership:
    return after(promised(**other), ACCEPT, as_client())


def kept() -> Partnership:
    return after(accepted(), KEEP, as_contractor())


def broken() -> Partnership:
    return after(accepted(), BROKEN, as_contractor())


def of_three() -> Partnership:
    return promised(a_signed_contract(1, CLIENT, CONTRACTOR, PARTNER))


def test_a_party_promises_something_for_a_day() -> None:
    (event,) = decide(a_signed_contract(), a_promise(), as_contractor())

    assert isinstance(event, PromiseMade)
    assert (event.by, event.promise, event.due) == (CONTRACTOR, 1, DUE)


def test_promises_are_numbered_as_they_are_recorded() -> None:
    second = promised(promised())

    assert list(second.promises) == [1, 2]


def test_a_promise_can_be_due_on_the_day_it_is_made_and_not_before() -> None:
    assert decide(a_signed_contract(), a_promise(due=TODAY), as_contractor())

    with pytest.raises(PromiseDueTooEarly):
        decide(a_signed_contract(), a_promise(due=date(2024, 6, 2)), as_contractor())


def test_the_other_party_accepts_a_promise() -> None:
    (event,) = decide(promised(), ACCEPT, as_client())

    assert isinstance(event, PromiseAccepted)


def test_accepting_twice_or_releasing_twice_changes_nothing() -> None:
    partly_released = after(of_three(), RELEASE, as_partner())

    assert decide(kept(), ACCEPT, as_client()) == ()
    assert decide(partly_released, RELEASE, as_partner()) == ()


def test_a_promise_counts_once_every_other_party_accepted_it() -> None:
    by_one = after(of_three(), ACCEPT, as_client())
    by_all = after(by_one, ACCEPT, as_partner())

    assert [is_accepted(state, state.promises[1]) for state in (of_three(), by_one, by_all)] == [False, False, True]


def test_who_made_a_promise_keeps_it() -> None:
    (event,) = decide(accepted(), KEEP, as_contractor())

    assert isinstance(event, PromiseKept)
    assert outcome_of(kept(), 1) is PromiseOutcome.KEPT


def test_a_promise_is_kept_towards_all_who_rely_on_it() -> None:
    by_one = after(of_three(), ACCEPT, as_client())

    with pytest.raises(PromiseNotAccepted) as refused:
        decide(by_one, KEEP, as_contractor())

    assert refused.value.waiting == (PARTNER,)


def test_the_other_party_releases_a_promise_with_the_reason() -> None:
    (event,) = decide(accepted(), RELEASE, as_client())

    assert isinstance(event, PromiseReleased)
    assert outcome_of(after(accepted(), RELEASE, as_client()), 1) is PromiseOutcome.RELEASED


def test_a_promise_stands_until_every_other_party_released_it() -> None:
    by_one = after(of_three(), RELEASE, as_client())
    by_all = after(by_one, RELEASE, as_partner())

    assert outcome_of(by_one, 1) is None
    assert outcome_of(by_all, 1) is PromiseOutcome.RELEASED


def test_who_released_a_promise_does_not_rely_on_it_again() -> None:
    released = after(of_three(), RELEASE, as_client())

    with pytest.raises(PromiseClosed):
        decide(released, ACCEPT, as_client())


@pytest.mark.parametrize("command", [ACCEPT, RELEASE])
def test_a_party_does_not_answer_its_own_promise(command: Command) -> None:
    with pytest.raises(OwnPromise):
        decide(promised(), command, as_contractor())


def test_a_party_does_not_keep_the_promise_of_another() -> None:
    with pytest.raises(NotYourPromise) as refused:
        decide(accepted(), KEEP, as_client())

    assert refused.value.by == CONTRACTOR


def test_a_promise_that_was_kept_takes_no_more() -> None:
    with pytest.raises(PromiseClosed):
        decide(kept(), KEEP, as_contractor())
    with pytest.raises(PromiseClosed):
        decide(kept(), RELEASE, as_client())


def test_a_promise_that_was_released_takes_no_more() -> None:
    released = after(promised(), RELEASE, as_client())

    with pytest.raises(PromiseClosed):
        decide(released, KEEP, as_contractor())
    with pytest.raises(PromiseClosed):
        decide(released, ACCEPT, as_client())


@pytest.mark.parametrize("command", [ACCEPT, KEEP, RELEASE])
def test_a_promise_that_was_not_made_is_not_answered(command: Command) -> None:
    with pytest.raises(UnknownPromise):
        decide(a_signed_contract(), command, as_contractor())


def test_a_promise_gives_way_to_another_once_that_one_is_accepted() -> None:
    replacing = promised(accepted(), title="Planning per wijk", replaces=1)
    agreed = after(replacing, AcceptPromise(effective_on=TODAY, promise=2), as_client())

    assert outcome_of(replacing, 1) is None
    assert outcome_of(agreed, 1) is PromiseOutcome.REPLACED
    with pytest.raises(PromiseClosed):
        decide(agreed, KEEP, as_contractor())


def test_only_an_own_promise_that_still_stands_is_replaced() -> None:
    with pytest.raises(NotYourPromise):
        decide(promised(), a_promise(replaces=1), as_client())
    with pytest.raises(PromiseClosed):
        decide(kept(), a_promise(replaces=1), as_contractor())
    with pytest.raises(UnknownPromise):
        decide(promised(), a_promise(replaces=2), as_contractor())


def test_a_promise_is_reworded_until_somebody_accepted_it() -> None:
    made = promised()
    repaired = promised(made, title="Planning per wijk", corrects=repairing(made.version))

    assert {number: promise.title for number, promise in repaired.promises.items()} == {1: "Planning per wijk"}
    with pytest.raises(PromiseAlreadyAccepted):
        decide(after(made, ACCEPT, as_client()), a_promise(corrects=repairing(made.version)), as_contractor())


def test_a_reworded_promise_does_not_replace_itself() -> None:
    made = promised()

    with pytest.raises(UnknownPromise):
        decide(made, a_promise(replaces=1, corrects=repairing(made.version)), as_contractor())


def test_a_promise_is_taken_back_until_somebody_accepted_it() -> None:
    made = promised()

    assert after(made, strike(made.version), as_contractor()).promises == {}
    with pytest.raises(PromiseAlreadyAccepted):
        decide(after(made, ACCEPT, as_client()), strike(made.version), as_contractor())


def test_a_promise_stands_open_again_when_its_keeping_is_struck() -> None:
    recorded = kept()

    struck = after(recorded, strike(recorded.version), as_contractor())

    assert outcome_of(struck, 1) is None
    assert decide(struck, RELEASE, as_client())


def test_the_day_on_which_a_promise_was_kept_is_corrected() -> None:
    recorded = kept()
    earlier = KEEP.model_copy(update={"effective_on": date(2024, 6, 1), "corrects": repairing(recorded.version)})

    corrected = after(recorded, earlier, as_contractor())

    assert corrected.promises[1].kept == corrected.version
    with pytest.raises(PromiseClosed):
        decide(corrected, KEEP, as_contractor())


def test_a_correction_can_say_that_another_promise_was_kept() -> None:
    recorded = after(
        promised(kept(), title="Planning per wijk"), AcceptPromise(effective_on=TODAY, promise=2), as_client()
    )
    keeping = recorded.promises[1].kept or 0
    moved = KeepPromise(effective_on=TODAY, promise=2, corrects=repairing(keeping))

    corrected = after(recorded, moved, as_contractor())

    assert [outcome_of(corrected, number) for number in (1, 2)] == [None, PromiseOutcome.KEPT]


def test_the_keeping_of_a_promise_is_repaired_by_who_recorded_it_and_by_its_kind() -> None:
    recorded = kept()

    with pytest.raises(NotYourFact):
        decide(recorded, strike(recorded.version), as_client())
    with pytest.raises(OtherKindOfFact):
        decide(recorded, a_promise(corrects=repairing(recorded.version)), as_contractor())


def test_the_maker_reports_at_any_time_that_a_promise_is_broken() -> None:
    (event,) = decide(accepted(), BROKEN, as_contractor())

    assert isinstance(event, PromiseBroken)
    assert outcome_of(broken(), 1) is PromiseOutcome.BROKEN


def test_who_relies_on_a_promise_reports_it_broken_after_the_day_it_was_due() -> None:
    on_the_day = BROKEN.model_copy(update={"effective_on": DUE})
    after_the_day = BROKEN.model_copy(update={"effective_on": LATER})

    with pytest.raises(PromiseNotYetDue) as refused:
        decide(accepted(), on_the_day, as_client(LATER))

    assert refused.value.due == DUE
    assert decide(accepted(), after_the_day, as_client(LATER))


def test_nobody_breaks_a_promise_on_which_nobody_counts() -> None:
    with pytest.raises(PromiseNotAccepted):
        decide(promised(), BROKEN, as_contractor())
    with pytest.raises(UnknownPromise):
        decide(a_signed_contract(), BROKEN, as_contractor())


@pytest.mark.parametrize("command", [KEEP, BROKEN])
def test_a_broken_promise_takes_no_more(command: Command) -> None:
    with pytest.raises(PromiseClosed) as refused:
        decide(broken(), command, as_contractor())

    assert refused.value.outcome is PromiseOutcome.BROKEN


def test_a_promise_stands_open_again_when_its_breaking_is_struck_or_reworded_when_repaired() -> None:
    recorded = broken()
    reworded = BROKEN.model_copy(update={"corrects": repairing(recorded.version)})

    assert decide(after(recorded, strike(recorded.version), as_contractor()), KEEP, as_contractor())
    assert outcome_of(after(recorded, reworded, as_contractor()), 1) is PromiseOutcome.BROKEN


def test_a_promise_of_which_the_breaking_was_conceded_to_be_wrong_stands_open_again() -> None:
    late = BROKEN.model_copy(update={"effective_on": LATER})
    reported = after(accepted(), late, as_client(LATER))
    contest = ContestFact(effective_on=LATER, version=reported.version, reason="Het ligt er wel.")
    contested = after(reported, contest, as_contractor(LATER))

    conceded = after(contested, ConcedeContest(effective_on=LATER, version=reported.version), as_client(LATER))

    assert [outcome_of(one, 1) for one in (contested, conceded)] == [PromiseOutcome.BROKEN, None]
