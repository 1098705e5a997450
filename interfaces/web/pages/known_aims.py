"""What there is of goals, joint and of one party, that a form can point at, by the field that does."""

from collections.abc import Mapping, Sequence

from domain.state import Partnership


def known_aims(state: Partnership, own: str) -> Mapping[str, Sequence[tuple[str, str]]]:
    """Give every goal that stands, and those of the own party."""
    aims = state.course.aims.own
    joint = [(name, goal.title) for name, goal in state.goals.items()]
    return {
        "any_goal": [*joint, *((name, goal.title) for name, goal in aims.items() if name not in state.goals)],
        "own_goal": [(name, goal.title) for name, goal in aims.items() if goal.by == own],
    }
