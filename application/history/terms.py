"""The risk clauses of a history file, each as the change that was agreed."""

from collections.abc import Callable, Iterable
from datetime import date
from functools import partial
from typing import TypeAlias

from application.history.shape import FileClause, FileDriver, HistoryFile
from domain.clauses import Clause, Driver
from domain.risk import AgreeDriver, ReviseClause
from domain.terms import Change

Placed: TypeAlias = tuple[str, date, Callable[[], Change]]
"""A change with its place in the file and the day it was agreed."""


def _clause(clause: FileClause) -> Clause:
    return Clause(**clause.model_dump(exclude={"version", "start"}))


def _entry(driver: FileDriver) -> Driver:
    told = driver.model_dump(exclude={"id", "clauses"})
    return Driver(driver=driver.id, title=driver.id, **told)


def _in_order(driver: FileDriver) -> list[tuple[int, FileClause]]:
    return sorted(enumerate(driver.clauses), key=lambda placed: placed[1].version)


def _first(driver: FileDriver, clause: FileClause) -> Change:
    return AgreeDriver(applies_from=clause.start, entry=_entry(driver), clause=_clause(clause))


def _later(driver: FileDriver, clause: FileClause) -> Change:
    return ReviseClause(applies_from=clause.start, driver=driver.id, clause=_clause(clause))


def first_clauses(file: HistoryFile) -> Iterable[Placed]:
    """Give for each driver its entry in the register with the first clause."""
    for number, driver in enumerate(file.drivers):
        _, clause = _in_order(driver)[0]
        yield f"/drivers/{number}", min(clause.start, file.contract.start), partial(_first, driver, clause)


def later_clauses(file: HistoryFile) -> Iterable[Placed]:
    """Give for each driver the clauses that replaced the first, in the order of their versions."""
    for number, driver in enumerate(file.drivers):
        for position, clause in _in_order(driver)[1:]:
            yield f"/drivers/{number}/clauses/{position}", clause.start, partial(_later, driver, clause)
