"""The stress test of a history file, held to its own rules and to the parties of the contract."""

from collections.abc import Iterator

from application.history.faults import Fault, pointer
from application.history.shape import HistoryFile
from application.stress.inputs import StressInputs
from application.stress.refusals import StressUnknownParty
from application.stress.rules import Broken, broken_rules


def stress_faults(file: HistoryFile) -> tuple[Fault, ...]:
    """Give everything that is wrong with the stress test of a file, each with its place."""
    if file.stress is None:
        return ()
    broken = (*broken_rules(file.stress), *_unknown_parties(file.stress, file.contract.parties))
    return tuple(Fault(pointer(("stress", *place)), str(refusal), refusal) for place, refusal in broken)


def _unknown_parties(inputs: StressInputs, known: tuple[str, ...]) -> Iterator[Broken]:
    for place, driver in enumerate(inputs.drivers):
        if driver.payer not in known:
            yield ("drivers", place, "payer"), StressUnknownParty(driver.payer)
    for scenario, clauses in inputs.scenarios.items():
        for name, clause in clauses.items():
            for party in sorted(clause.parties().difference(known)):
                yield ("scenarios", scenario, name), StressUnknownParty(party)
