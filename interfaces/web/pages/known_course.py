"""What the course of a partnership holds that a form can point at, by the field that does."""

from collections.abc import Mapping, Sequence

from domain.memory.changes import Changes
from domain.memory.crises import Crises
from domain.memory.exit import Exit
from domain.state import Partnership


def known_course(state: Partnership) -> Mapping[str, Sequence[tuple[str, str]]]:
    """Give what was recorded of the results and of the end, as it stands."""
    results = state.course.results
    return {
        **_crises(state.course.crises),
        **_exit(state.course.exit),
        **_changes(state.course.changes),
        "warning_action": [
            _numbered(number, one.title) for number, one in state.course.follow_ups.actions.items() if one.done is None
        ],
        "impact": [_numbered(number, one.title) for number, one in results.impacts.items()],
        "idea": [_numbered(number, one.title) for number, one in results.ideas.items() if not one.declined],
        "gain": [_numbered(proposal, title) for proposal, title in results.gains.items()],
    }


def _changes(changes: Changes) -> Mapping[str, Sequence[tuple[str, str]]]:
    return {
        "modification": [_numbered(version, str(proposal)) for version, proposal in changes.modifications.items()],
        "departure": [_numbered(number, one.title) for number, one in changes.departures.items() if not one.settled],
    }


def _crises(known: Crises) -> Mapping[str, Sequence[tuple[str, str]]]:
    return {
        "crisis": [_numbered(number, one.title) for number, one in known.crises.items()],
        "crisis_action": [_numbered(number, one.title) for number, one in known.actions.items() if one.done is None],
    }


def _exit(exit_: Exit) -> Mapping[str, Sequence[tuple[str, str]]]:
    account = exit_.account
    balances = {} if account is None else account.balances
    return {
        "handover": [(item, one.title) for item, one in exit_.handovers.items() if not one.received],
        "final_account": [] if account is None else [(str(account.number), str(account.number))],
        "balance": [_numbered(number, one.title) for number, one in balances.items() if one.paid is None],
        "lesson": [_numbered(number, one.title) for number, one in exit_.lessons.items()],
    }


def _numbered(number: int, title: str) -> tuple[str, str]:
    return str(number), f"{number}. {title}"
