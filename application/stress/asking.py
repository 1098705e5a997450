"""The way in to stress tests of partnerships: ask, look, stop, and work evidence out again."""

from datetime import date
from hashlib import sha256
from threading import Lock
from uuid import UUID

from application.record import Record
from application.store.canonical import Json, canonical
from application.stress.inputs import FORMULA
from application.stress.jobs import Job, Jobs
from application.stress.outcome import Outcome, work_out
from application.stress.plan import Plan, plan, plan_again
from application.stress.refusals import (
    EvidenceComesOutOtherwise,
    NoEvidenceThere,
    StressFormulaUnknown,
    UnknownStressTest,
)
from domain.evidence import EvidenceLaid, LayEvidence, StressEvidence, StressQuestion


class StressTests:
    """The stress tests of one running application."""

    def __init__(self, record: Record) -> None:
        self._record = record
        self._jobs = Jobs()
        self._one_at_a_time = Lock()

    def close(self) -> None:
        """Stop all tests."""
        self._jobs.close()

    def plan(self, partnership: UUID, question: StressQuestion, *, known_on: date | None = None) -> Plan:
        """Plan a test on the latest record, with the index figures known on a day or all of them.

        Raises: UnknownPartnership, NotOnTheTable, and every refusal of `refusals` that the record gives cause for.
        """
        return plan(self._record, partnership, question, known_on=known_on)

    def ask(self, partnership: UUID, question: StressQuestion, *, account: str, known_on: date | None = None) -> Job:
        """Let a test wait its turn; the same question about the same record is worked out once.

        Raises: as `plan`; TooManyStressTests.
        """
        planned = self.plan(partnership, question, known_on=known_on)
        return self._jobs.submit(Job(account, partnership, _name(planned), planned))

    def evidence_at(self, partnership: UUID, version: int) -> StressEvidence:
        """Give the evidence that stands at a version of the record.

        Raises: NoEvidenceThere.
        """
        for one in self._record.read(partnership, after=version - 1, until=version):
            if isinstance(one.event, EvidenceLaid):
                return one.event.test
        raise NoEvidenceThere(version)

    def ask_again(self, partnership: UUID, evidence: StressEvidence, *, account: str) -> Job:
        """Let the test behind evidence wait its turn once more.

        Raises: StressFormulaUnknown, TooManyStressTests, and as `plan`.
        """
        if evidence.formula != FORMULA:
            raise StressFormulaUnknown(evidence.formula)
        planned = plan_again(self._record, partnership, evidence)
        return self._jobs.submit(Job(account, partnership, _name(planned), planned))

    def job(self, partnership: UUID, name: str, *, account: str) -> Job:
        """Give a test that an account asked for.

        Raises: UnknownStressTest.
        """
        found = self._jobs.get((account, partnership, name))
        if found is None:
            raise UnknownStressTest
        return found

    def stop(self, partnership: UUID, name: str, *, account: str) -> None:
        """Stop a test, or let go of its result.

        Raises: UnknownStressTest.
        """
        self._jobs.stop(self.job(partnership, name, account=account))

    def require_it_comes_out(self, partnership: UUID, command: LayEvidence, *, account: str) -> None:
        """Check that what is laid as evidence comes out when it is worked out again.

        Raises: EvidenceComesOutOtherwise, StressFormulaUnknown, and as `plan`.
        """
        laid = command.test
        if laid.formula != FORMULA:
            raise StressFormulaUnknown(laid.formula)
        planned = plan_again(self._record, partnership, laid)
        kept = self._jobs.get((account, partnership, _name(planned)))
        outcome = (kept and kept.outcome) or self._worked_out(planned)
        if outcome.evidence != laid:
            raise EvidenceComesOutOtherwise(command.proposal)

    def _worked_out(self, planned: Plan) -> Outcome:
        with self._one_at_a_time:
            return work_out(planned)


def _name(planned: Plan) -> str:
    rests_on: Json = {
        "question": planned.question.model_dump(mode="json"),
        "record_version": planned.record_version,
        "known_on": None if planned.known_on is None else planned.known_on.isoformat(),
        "series": [one.model_dump(mode="json") for one in planned.series],
    }
    return sha256(canonical(rests_on)).hexdigest()
