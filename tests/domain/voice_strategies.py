"""Any command about undercurrents and resistance."""

from collections.abc import Callable

from hypothesis import strategies as st

from domain.facts import Command
from domain.memory.voices import ObjectionVerdict, ResistanceDriver
from domain.voices.resistance import CloseResistance, ExamineResistance, JudgeResistance, RaiseResistance
from domain.voices.undercurrents import LetGoOfUndercurrent, ShareUndercurrent, UndercurrentKind
from tests.domain.situations import NOTES, Situation, Strategy, one_of_these_or

TITLES = st.just("Nog een systeem erbij")
KINDS = st.sampled_from(UndercurrentKind)
DRIVERS = st.sampled_from(ResistanceDriver)
VERDICTS = st.sampled_from(ObjectionVerdict)


def _resistance(s: Situation) -> Strategy:
    return one_of_these_or(s.partnership.course.voices.resistances, 1)


def _undercurrent(s: Situation) -> Strategy:
    return one_of_these_or(s.partnership.course.voices.undercurrents, 1)


COMMANDS: dict[type[Command], Callable[[Situation], Strategy]] = {
    ShareUndercurrent: lambda s: st.builds(ShareUndercurrent, effective_on=s.day(), kind=KINDS, title=TITLES),
    LetGoOfUndercurrent: lambda s: st.builds(
        LetGoOfUndercurrent, effective_on=s.day(), undercurrent=_undercurrent(s), reason=NOTES
    ),
    RaiseResistance: lambda s: st.builds(RaiseResistance, effective_on=s.day(), title=TITLES),
    ExamineResistance: lambda s: st.builds(
        ExamineResistance, effective_on=s.day(), resistance=_resistance(s), driver=DRIVERS, findings=NOTES
    ),
    JudgeResistance: lambda s: st.builds(
        JudgeResistance, effective_on=s.day(), resistance=_resistance(s), verdict=VERDICTS, reasons=NOTES
    ),
    CloseResistance: lambda s: st.builds(
        CloseResistance,
        effective_on=s.day(),
        resistance=_resistance(s),
        proposal=st.none() | s.proposal(),
        refusal=st.none() | NOTES,
    ),
}
