"""What is shown of resistance says what is to be done next, and what came of it."""

from datetime import date, timedelta

from domain.memory.voices import ObjectionVerdict, ResistanceDriver
from domain.views.decisions import DecisionOutcome
from domain.views.resistance import ResistanceEnding, ResistanceStage, ResistanceView, resistance_view
from domain.voices.resistance import CloseResistance, ExamineResistance, JudgeResistance, RaiseResistance
from domain.voices.undercurrents import LetGoOfUndercurrent, ShareUndercurrent, UndercurrentKind
from tests.domain.builders import CLIENT, CONTRACTOR, TODAY, a_proposal
from tests.domain.views.moments import Told, told

LATER, LATEST = TODAY + timedelta(days=10), TODAY + timedelta(days=20)
RAISED: Told = (CLIENT, RaiseResistance(effective_on=TODAY, title="Technici van Helder"))
EXAMINED: Told = (
    CONTRACTOR,
    ExamineResistance(effective_on=LATER, resistance=1, driver=ResistanceDriver.BELIEF, findings="Gewoonte."),
)


def judged(verdict: ObjectionVerdict) -> Told:
    return CLIENT, JudgeResistance(effective_on=LATER, resistance=1, verdict=verdict, reasons="Nagegaan.")


def closed(proposal: int | None = None, refusal: str | None = None) -> Told:
    return CLIENT, CloseResistance(effective_on=LATEST, resistance=1, proposal=proposal, refusal=refusal)


def shown(*commands: Told, as_of: date = LATEST) -> ResistanceView:
    return resistance_view(told(*commands, as_of=as_of))


def test_open_resistance_says_what_is_to_be_done_next_and_how_long_it_is_open() -> None:
    record = (RAISED, EXAMINED, judged(ObjectionVerdict.VALID))

    stages = [shown(*record[:steps]).open[0].stage for steps in (1, 2, 3)]

    assert stages == [ResistanceStage.RAISED, ResistanceStage.EXAMINED, ResistanceStage.JUDGED]
    assert shown(RAISED, as_of=LATER).open[0].days == 10


def test_what_was_found_later_was_not_known_on_an_earlier_day() -> None:
    assert shown(RAISED, EXAMINED, as_of=TODAY).open[0].driver is None


def test_closed_resistance_tells_which_proposal_it_led_to_and_what_became_of_that() -> None:
    laid: Told = (CONTRACTOR, a_proposal(effective_on=LATER, answer_due=LATEST))
    record = (RAISED, EXAMINED, judged(ObjectionVerdict.VALID), laid, closed(proposal=1))

    (one,) = shown(*record).closed

    assert (one.ending, one.proposal, one.became) == (ResistanceEnding.PROPOSAL, 1, DecisionOutcome.ON_THE_TABLE)
    assert one.days == 20


def test_a_refusal_and_an_objection_that_did_not_hold_are_kept_apart() -> None:
    refused = (RAISED, EXAMINED, judged(ObjectionVerdict.VALID), closed(refusal="Verzekeraar staat het niet toe."))
    unfounded = (RAISED, EXAMINED, judged(ObjectionVerdict.NOT_VALID), closed())

    assert [shown(*record).closed[0].ending for record in (refused, unfounded)] == [
        ResistanceEnding.REFUSAL,
        ResistanceEnding.NO_OBJECTION,
    ]


def test_an_undercurrent_is_shown_until_it_is_let_go() -> None:
    share = ShareUndercurrent(effective_on=TODAY, kind=UndercurrentKind.DRIVE, title="Vast werk")
    let_go = LetGoOfUndercurrent(effective_on=LATER, undercurrent=1, reason="Bereikt.")
    record: tuple[Told, ...] = ((CONTRACTOR, share), (CONTRACTOR, let_go))

    assert [one.title for one in shown(*record, as_of=TODAY).undercurrents] == ["Vast werk"]
    assert shown(*record).undercurrents == ()
