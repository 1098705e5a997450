"""Plays the example into a store: two people, and every command of the story.

Each command has a key of its own, so playing it again, or going on after an interruption, adds nothing twice.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from uuid import UUID

from application.authorization import Principal
from application.example.clauses import CLIENT
from application.example.opening import (
    CLIENT_ORGANISATION,
    CLIENT_PERSON,
    CONTRACTOR_ORGANISATION,
    CONTRACTOR_PERSON,
)
from application.example.story import story
from application.example.telling import Step
from application.people import Account
from application.service import Handslag
from domain.formation import OpenPartnership
from domain.table import LayProposal


@dataclass(frozen=True)
class Example:
    """The example in a store: the partnership, and the person of each side."""

    partnership: UUID
    client: Account
    contractor: Account


def play_example(
    handslag: Handslag, *, today: date, on_chapter: Callable[[str], None] = lambda chapter: None
) -> Example:
    """Play the story into the store, chapter by chapter."""
    client = _person(handslag, CLIENT_PERSON, CLIENT_ORGANISATION)
    contractor = _person(handslag, CONTRACTOR_PERSON, CONTRACTOR_ORGANISATION)
    first, *steps = story(today=today)
    if not isinstance(first.command, OpenPartnership):
        raise TypeError("a story begins with the opening of a partnership")
    laid = sum(isinstance(step.command, LayProposal) for step in steps)
    receipt = handslag.open(first.command, principal=client.principal(), key="example 0", today=first.on)
    for chapter, told in groupby(enumerate(steps, start=1), key=lambda numbered: numbered[1].chapter):
        on_chapter(chapter)
        for number, step in _not_yet_told(handslag, receipt.stream, told, today=today, laid=laid):
            teller = client if step.party == CLIENT else contractor
            _tell(handslag, receipt.stream, step, teller.principal(), f"example {number}")
    return Example(receipt.stream, client, contractor)


def _not_yet_told(
    handslag: Handslag, partnership: UUID, told: Iterator[tuple[int, Step]], *, today: date, laid: int
) -> Iterator[tuple[int, Step]]:
    """Leave out the proposal of today once it lies there: its due date was set on the day it was first told."""
    for number, step in told:
        if step.on < today or handslag.partnership(partnership).proposals_laid < laid:
            yield number, step


def _tell(handslag: Handslag, partnership: UUID, step: Step, principal: Principal, key: str) -> None:
    handslag.give(step.command, principal=principal, partnership=partnership, key=key, today=step.on)


def _person(handslag: Handslag, name: str, organisation: str) -> Account:
    for account in handslag.people.all():
        if (account.name, account.organisation) == (name, organisation):
            return account
    return handslag.people.add(name=name, organisation=organisation)[0]
