"""Stress tests wait their turn and are kept for who asked; what is laid as evidence must come out again."""

from collections.abc import Iterator
from threading import Event
from typing import Any

import pytest

from application.store.errors import EventTooLarge
from application.stress import jobs
from application.stress.jobs import Job, JobState
from application.stress.refusals import (
    EvidenceComesOutOtherwise,
    StressBeyondMeasure,
    StressFormulaUnknown,
    TooManyStressTests,
    UnknownStressTest,
)
from domain.evidence import (
    ClausesInForce,
    EvidenceLaid,
    FixedPrice,
    LayEvidence,
    StressEvidence,
    StressQuestion,
    TriedClause,
    TriedClauses,
)
from tests.application.stress.table import PATIENCE_SECONDS, Table, load_months, span, the_example, with_bands
from tests.application.world import at_the_table, under_contract


@pytest.fixture
def example() -> Iterator[Table]:
    with the_example() as table:
        yield table


def lay(example: Table, test: StressEvidence, key: str = "lay") -> Any:
    today = example.handslag.today("Europe/Amsterdam")
    command = LayEvidence(effective_on=today, proposal=13, test=test)
    return example.handslag.give(
        command,
        principal=example.client.principal(),
        partnership=example.partnership,
        key=key,
    )


def test_the_same_question_is_worked_out_once(example: Table) -> None:
    first, second = example.ask(FixedPrice()), example.ask(FixedPrice())

    assert first is second
    assert (first.state, first.done) == (JobState.DONE, 50)


def test_a_result_is_kept_for_who_asked_and_for_nobody_else(example: Table) -> None:
    job = example.ask(FixedPrice())
    of = {"partnership": job.partnership, "name": job.name}

    assert example.handslag.stress.job(**of, account=example.contractor.account) is job
    with pytest.raises(UnknownStressTest):
        example.handslag.stress.job(**of, account=example.client.account)


def test_what_comes_out_again_is_laid_by_either_party(example: Table) -> None:
    test = example.evidence(ClausesInForce(), FixedPrice())

    receipt = lay(example, test)

    (recorded,) = example.handslag.record.read(example.partnership, after=receipt.first_version - 1)
    assert recorded.event == EvidenceLaid(
        by="C",
        effective_on=recorded.event.effective_on,
        decided_on=recorded.event.decided_on,
        proposal=13,
        test=test,
    )


@pytest.mark.parametrize("altered", ["inputs_digest", "figures_digest", "total_shock", "figures"])
def test_what_does_not_come_out_again_is_refused(example: Table, altered: str) -> None:
    test, other = example.evidence(FixedPrice()), example.evidence(FixedPrice(), seed=2)
    instead: dict[str, Any] = {
        "inputs_digest": "0" * 64,
        "figures_digest": "0" * 64,
        "total_shock": other.total_shock,
        "figures": other.figures,
    }

    with pytest.raises(EvidenceComesOutOtherwise):
        lay(example, test.model_copy(update={altered: instead[altered]}))


def test_evidence_of_another_formula_is_refused(example: Table) -> None:
    with pytest.raises(StressFormulaUnknown):
        lay(example, example.evidence(FixedPrice()).model_copy(update={"formula": "stress/0"}))


def test_evidence_comes_out_again_for_the_other_party(example: Table) -> None:
    test = example.evidence(ClausesInForce(), FixedPrice(), again=2022)
    lay(example, test)

    job = example.handslag.stress.ask_again(example.partnership, test, account=example.client.account)

    assert job.wait(PATIENCE_SECONDS)
    assert job.outcome is not None
    assert job.outcome.evidence == test
    other = test.model_copy(update={"formula": "stress/0"})
    with pytest.raises(StressFormulaUnknown):
        example.handslag.stress.ask_again(example.partnership, other, account="x")


def test_a_piece_of_evidence_is_small(example: Table) -> None:
    receipt = lay(example, example.evidence(ClausesInForce(), FixedPrice()))

    (row,) = example.handslag.record.recorder.reading.stream(
        receipt.stream, after=receipt.first_version - 1, until=None
    )

    assert len(row.state) < 4_000


def test_evidence_that_does_not_fit_in_a_leaf_is_refused_whole(example: Table) -> None:
    clause = with_bands(1900)
    tried = TriedClauses(title="Eindeloos", clauses=(TriedClause(driver="labour", clause=clause),))
    test = example.evidence(tried)
    before = example.handslag.record.version_of(example.partnership)

    with pytest.raises(EventTooLarge):
        lay(example, test)

    assert example.handslag.record.version_of(example.partnership) == before


def test_prices_that_explode_are_refused_and_no_figure_is_given() -> None:
    with at_the_table("memory:") as world:
        under_contract(world)
        months = span("2020-01", "2023-12")
        load_months(world.handslag, "cao-cleaning", months, growth="1.9")
        question = StressQuestion(scenarios=(FixedPrice(),), years=10, paths=20)

        job = world.handslag.stress.ask(world.partnership, question, account="anna")

        assert job.wait(PATIENCE_SECONDS)
        assert (job.state, job.outcome) == (JobState.REFUSED, None)
        assert isinstance(job.refusal, StressBeyondMeasure)


class Held:
    """Lets tests begin and not end until they are let go."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.begun, self.go = Event(), Event()
        self._work_out = jobs.work_out
        monkeypatch.setattr(jobs, "work_out", self.work_out)

    def work_out(self, plan: Any, *, progress: Any) -> Any:
        self.begun.set()
        assert self.go.wait(PATIENCE_SECONDS)
        return self._work_out(plan, progress=progress)


def waiting(example: Table, seed: int, account: str = "anneke") -> Job:
    question = StressQuestion(scenarios=(FixedPrice(),), paths=10, seed=seed)
    return example.handslag.stress.ask(example.partnership, question, account=account)


def test_a_test_that_nobody_wants_any_more_is_stopped(example: Table, monkeypatch: pytest.MonkeyPatch) -> None:
    held = Held(monkeypatch)
    running, queued = waiting(example, 1), waiting(example, 2)
    assert held.begun.wait(PATIENCE_SECONDS)

    for job in (running, queued):
        example.handslag.stress.stop(job.partnership, job.name, account="anneke")
    held.go.set()
    after = waiting(example, 3)

    assert after.wait(PATIENCE_SECONDS)
    assert [job.state for job in (running, queued, after)] == [JobState.STOPPED, JobState.STOPPED, JobState.DONE]
    assert running.outcome is None


def test_a_finished_test_is_let_go_and_can_be_asked_again(example: Table) -> None:
    job = example.ask(FixedPrice())

    example.handslag.stress.stop(job.partnership, job.name, account=job.account)

    with pytest.raises(UnknownStressTest):
        example.handslag.stress.job(job.partnership, job.name, account=job.account)
    assert example.ask(FixedPrice()) is not job


def test_no_more_tests_wait_than_can_be_served(example: Table, monkeypatch: pytest.MonkeyPatch) -> None:
    held = Held(monkeypatch)
    for number in range(jobs.MOST_WAITING_FOR_ONE):
        waiting(example, number)
    with pytest.raises(TooManyStressTests):
        waiting(example, 99)

    for number in range(jobs.MOST_WAITING - jobs.MOST_WAITING_FOR_ONE):
        waiting(example, number, f"account {number}")
    with pytest.raises(TooManyStressTests):
        waiting(example, 1, "bram")

    held.go.set()


def test_only_the_latest_results_are_kept(example: Table, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jobs, "MOST_KEPT", 2)

    asked = [example.ask(FixedPrice(), seed=seed) for seed in range(4)]

    with pytest.raises(UnknownStressTest):
        example.handslag.stress.job(asked[0].partnership, asked[0].name, account=asked[0].account)
    assert example.ask(FixedPrice(), seed=3) is asked[3]


def test_a_test_that_fails_ends_no_other(example: Table, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(plan: Any, *, progress: Any) -> Any:
        raise MemoryError

    with monkeypatch.context() as patched:
        patched.setattr(jobs, "work_out", broken)
        failed = example.ask(FixedPrice())

    assert failed.state is JobState.FAILED
    assert example.ask(FixedPrice()).state is JobState.DONE


def test_closing_ends_the_test_that_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    with the_example() as example:
        held = Held(monkeypatch)
        job = waiting(example, 1)
        assert held.begun.wait(PATIENCE_SECONDS)
        held.go.set()

    assert job.finished.is_set()
