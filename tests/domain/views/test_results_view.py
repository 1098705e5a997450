"""What the relation brings is shown by whom it reaches and by kind; a kind without anything is shown too."""

from domain.corrections import StrikeFact
from domain.results.filing import FileResult, ResultKind
from domain.results.ideas import DeclineIdea, SubmitIdea, TakeUpIdea
from domain.results.impacts import Affected, Effect, RecordImpact
from domain.views.results import IdeaStatus, ResultsView, results_view
from tests.domain.builders import CLIENT, CONTRACTOR, TODAY
from tests.domain.views.moments import ALL_THREE, Told, told


def impact(effect: Effect = Effect.BETTER) -> Told:
    stated = {"on": Affected.SOCIETY, "title": "Ritten", "seen_in": "Telling"}
    return CLIENT, RecordImpact(effective_on=TODAY, effect=effect, **stated)


def shown(*given: Told, parties: tuple[str, ...] = (CLIENT, CONTRACTOR)) -> ResultsView:
    return results_view(told(*given, as_of=TODAY, parties=parties))


def test_all_four_whom_it_can_reach_are_shown_for_better_and_for_worse() -> None:
    reach = shown(impact(), impact(), impact(Effect.WORSE)).reach

    assert {one.on: (one.better, one.worse) for one in reach} == {
        Affected.ORGANISATION: (0, 0),
        Affected.CUSTOMERS: (0, 0),
        Affected.EMPLOYEES: (0, 0),
        Affected.SOCIETY: (2, 1),
    }


def test_every_kind_of_result_is_shown() -> None:
    filed = (CLIENT, FileResult(effective_on=TODAY, kind=ResultKind.RELIEF, title="Rust"))

    kinds = shown(filed).kinds

    assert {one.kind: one.filed for one in kinds} == {kind: int(kind is ResultKind.RELIEF) for kind in ResultKind}


def test_what_was_taken_back_does_not_count() -> None:
    struck = (CLIENT, StrikeFact(effective_on=TODAY, version=3, reason="Vergissing."))

    assert all(one.better == 0 for one in shown(impact(), struck).reach)


def test_an_idea_waits_until_all_others_answered_and_one_can_decline() -> None:
    idea = (CONTRACTOR, SubmitIdea(effective_on=TODAY, title="Overdag"))
    taken_up = (CLIENT, TakeUpIdea(effective_on=TODAY, idea=1))
    declined = ("P", DeclineIdea(effective_on=TODAY, idea=1, reason="Niet nu."))

    statuses = [
        shown(idea, taken_up).ideas[0].status,
        shown(idea, taken_up, parties=ALL_THREE).ideas[0].status,
        shown(idea, taken_up, declined, parties=ALL_THREE).ideas[0].status,
    ]

    assert statuses == [IdeaStatus.JOINT, IdeaStatus.WAITING, IdeaStatus.DECLINED]
