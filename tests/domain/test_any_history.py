"""Whatever two or three parties do, in whatever order, the record keeps its promises."""

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from domain.assent import AssentGiven, GiveAssent, ProposalAdopted
from domain.clocks.renewals import ContractRenewed
from domain.errors import DomainError
from domain.facts import CLOCK_PARTY, Act, Author, Command, Event
from domain.formation import OpenPartnership
from domain.lifecycle import CHANGES, COMMANDS, decide, evolve, replay
from domain.option_decisions import OptionExercised
from domain.people import Role
from domain.representation import JoinPartnership
from domain.silence import brought_about
from domain.state import Partnership
from domain.table import ProposalLaid
from tests.domain import strategies
from tests.domain.builders import (
    CLIENT,
    CONTRACTOR,
    OPENED,
    PARTNER,
    START,
    a_goal,
    a_kpi,
    a_proposal,
    a_registered_driver,
    a_term,
    a_value,
    an_opening,
    an_option,
    as_client,
    standing,
)
from tests.domain.situations import Situation


def agreed_terms(partnership: Partnership) -> tuple[Any, ...]:
    """Everything that only the parties together may change; what became of an option is no such term."""
    options = {name: (option.start, option.end, option.holder) for name, option in partnership.options.items()}
    decided = {number for number, shock in partnership.shocks.items() if shock.decided}
    agreed = (partnership.value_agreed, partnership.goals, partnership.kpis, partnership.drivers)
    owed = {number: (one.owed_by, one.topic, one.due) for number, one in partnership.disclosures.items()}
    return (*agreed, partnership.arrangements, options, decided, owed, partnership.commitments.effort_required)


class AnyHistory(RuleBasedStateMachine):
    """A partnership to which the parties give one command after another while days go by."""

    def __init__(self) -> None:
        super().__init__()
        self.today: date = OPENED
        self.events: list[Event] = []
        self.states: list[Partnership] = []
        self.assents: dict[int, set[str]] = {}
        self.closed: set[int] = set()

    @property
    def partnership(self) -> Partnership:
        return self.states[-1]

    @initialize(
        parties=st.sampled_from(((CLIENT, CONTRACTOR), (CLIENT, CONTRACTOR, PARTNER))),
        joined=st.sampled_from((True, True, False)),
        signed=st.sampled_from((True, True, False)),
    )
    def opened(self, *, parties: tuple[str, ...], joined: bool, signed: bool) -> None:
        self.record(None, decide(None, an_opening(*parties), as_client(OPENED)))
        self.today = START
        for party in parties[1:] if joined else ():
            self.give(JoinPartnership(effective_on=START, your_name="Bram Vos"), party)
        if signed:
            terms = (a_term(), a_value(), a_goal("clean"), a_kpi(), a_registered_driver())
            self.all_assent_to(*terms, an_option(holder=CLIENT, opens_on=START))

    @rule(days=st.sampled_from((1, 14, 45, 180)))
    def days_go_by(self, days: int) -> None:
        self.today += timedelta(days=days)

    @rule(data=st.data())
    def somebody_acts(self, data: st.DataObject) -> None:
        situation = Situation(self.partnership, self.today)
        party = data.draw(situation.party_or_stranger())
        command, binds = data.draw(strategies.commands(situation)), data.draw(st.booleans())
        self.give(command, party, binds=binds, account=data.draw(st.sampled_from(self.accounts_of(party))))

    @rule(data=st.data())
    def somebody_acts_again(self, data: st.DataObject) -> None:
        self.somebody_acts(data)

    @rule(data=st.data())
    def all_agree(self, data: st.DataObject) -> None:
        situation = Situation(self.partnership, self.today)
        self.all_assent_to(*data.draw(st.lists(strategies.changes(situation), min_size=1, max_size=2)))

    @precondition(lambda self: self.partnership.shocks)
    @rule(data=st.data(), kind=st.sampled_from((strategies.ShareShock, strategies.TransferRisk)))
    def all_agree_on_a_shock(self, data: st.DataObject, kind: Any) -> None:
        situation = Situation(self.partnership, self.today)
        self.all_assent_to(data.draw(strategies.CHANGES[kind](situation)))

    @rule(data=st.data(), kind=st.sampled_from([kind for kind in COMMANDS if kind.ACT is Act.CLOCK]))
    def the_clock_ticks(self, data: st.DataObject, kind: Any) -> None:
        self.give(data.draw(strategies.COMMANDS[kind](Situation(self.partnership, self.today))), CLOCK_PARTY)

    @rule()
    def silence_has_consequences(self) -> None:
        while command := next(brought_about(self.partnership, today=self.today), None):
            assert decide(self.partnership, command, Author(CLOCK_PARTY, self.today))
            self.give(command, CLOCK_PARTY)

    def all_assent_to(self, *changes: Any) -> None:
        due = self.today + timedelta(days=14)
        self.give(a_proposal(*changes, effective_on=self.today, answer_due=due), CLIENT)
        for party in self.partnership.parties if self.partnership.table else ():
            self.give(GiveAssent(effective_on=self.today, proposal=self.partnership.proposals_laid), party)

    def accounts_of(self, party: str) -> list[str]:
        return [one.account for one in self.partnership.representatives if one.party == party] or [f"key-{party}"]

    def give(self, command: Command, party: str, *, binds: bool = True, account: str = "") -> None:
        author = Author(party, self.today, account=account or self.accounts_of(party)[0], binds=binds)
        before = self.partnership
        try:
            events = decide(before, command, author)
        except DomainError as refusal:
            with pytest.raises(type(refusal)):
                decide(before, command, author)
            return
        assert decide(before, command, author) == events
        self.record(before, events)
        self.check_terms(before, events)

    def record(self, before: Partnership | None, events: tuple[Event, ...]) -> None:
        for event in events:
            before = evolve(before, event)
            self.events.append(event)
            self.states.append(before)
            self.remember_answers(event)

    def remember_answers(self, event: Event) -> None:
        if isinstance(event, ProposalLaid):
            self.assents[event.proposal] = {event.by} if event.assented else set()
        if isinstance(event, AssentGiven):
            self.assents[event.proposal].add(event.by)
        self.closed |= {number for number in self.assents if number not in self.partnership.table}

    def check_terms(self, before: Partnership, events: tuple[Event, ...]) -> None:
        adopted = [event.proposal for event in events if isinstance(event, ProposalAdopted)]
        for number in adopted:
            assert self.assents[number] == set(self.partnership.parties)
        if not adopted:
            exercised = any(isinstance(event, OptionExercised | ContractRenewed) for event in events)
            assert agreed_terms(self.partnership) == agreed_terms(before)
            assert exercised or self.partnership.term == before.term

    @invariant()
    def the_version_counts_the_events(self) -> None:
        assert [state.version for state in self.states[-3:]] == [*range(1, len(self.events) + 1)][-3:]

    @invariant()
    def a_closed_proposal_never_comes_back(self) -> None:
        assert not (self.closed & set(self.partnership.table))

    @invariant()
    def the_drivers_are_at_most_the_whole_contract(self) -> None:
        assert sum(known.entry.weight for known in self.partnership.drivers.values()) <= 1

    @invariant()
    def whoever_has_people_has_one_who_binds_unless_somebody_was_erased(self) -> None:
        people = () if self.partnership.people.erased else self.partnership.representatives
        binding = {person.party for person in people if person.role is Role.KEY_FIGURE}
        assert {person.party for person in people} <= binding

    @invariant()
    def what_waits_for_a_second_person_is_about_known_people(self) -> None:
        people = self.partnership.people
        waiting = people.appointments.values()
        assert {number for one in waiting for number in (one.asked_by, one.person)} <= people.persons.keys()

    def teardown(self) -> None:
        read_back = [type(event).model_validate_json(event.model_dump_json()) for event in self.events]
        replayed: Partnership | None = None
        for event, state in zip(read_back, self.states, strict=True):
            replayed = evolve(replayed, event)
            assert replayed == state
        half = len(self.events) // 2
        if half:
            assert standing(replay(read_back[half:], self.states[half - 1])) == self.partnership


TestAnyHistory = AnyHistory.TestCase
TestAnyHistory.settings = settings(
    max_examples=60, stateful_step_count=40, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)


def test_any_history_may_hold_every_command_and_every_change() -> None:
    assert set(strategies.COMMANDS) == set(COMMANDS) - {OpenPartnership}
    assert set(strategies.CHANGES) == set(CHANGES)
