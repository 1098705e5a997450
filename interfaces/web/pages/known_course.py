"""What the course of a partnership holds that a form can point at, by the field that does."""

from collections.abc import Mapping, Sequence

from domain.state import Partnership


def known_course(state: Partnership) -> Mapping[str, Sequence[tuple[str, str]]]:
    """Give the recorded impacts, the ideas that stand and the gains that were divided."""
    results = state.course.results
    return {
        "impact": [_numbered(number, one.title) for number, one in results.impacts.items()],
        "idea": [_numbered(number, one.title) for number, one in results.ideas.items() if not one.declined],
        "gain": [_numbered(proposal, title) for proposal, title in results.gains.items()],
    }


def _numbered(number: int, title: str) -> tuple[str, str]:
    return str(number), f"{number}. {title}"
