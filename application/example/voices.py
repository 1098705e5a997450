"""What the parties of the example said beside their claims: own goals, what they serve, hesitations and resistance."""

from datetime import date

from application.example.clauses import CLIENT, CONTRACTOR
from application.example.telling import Telling
from domain.aims.own_goals import DeclareOwnGoal
from domain.aims.stances import DeclareOpposition, GoalStance, StateStance
from domain.aims.values import GoalValue, PlaceGoal
from domain.memory.voices import ObjectionVerdict, ResistanceDriver
from domain.voices.resistance import CloseResistance, ExamineResistance, JudgeResistance, RaiseResistance
from domain.voices.undercurrents import ShareUndercurrent, UndercurrentKind

_CHEAPER, _FIXED_TEAMS = "goedkoper", "vaste-ploegen"


def first_years(told: Telling) -> None:
    """Tell what each party wants for itself, what makes it hesitate, and how resistance was examined."""
    _undercurrents(told)
    _goals(told)
    _resistance(told)


def _undercurrents(told: Telling) -> None:
    day = date(2020, 4, 6)
    for party, kind, title in (
        (CONTRACTOR, UndercurrentKind.HESITATION, "Blijft er na zes jaar werk voor onze mensen?"),
        (CLIENT, UndercurrentKind.DRIVE, "Een gebouw waar collega's graag komen"),
    ):
        told.give(day, party, ShareUndercurrent(effective_on=day, kind=kind, title=title))


def _goals(told: Telling) -> None:
    day = date(2020, 4, 7)
    for party, goal, title in (
        (CLIENT, _CHEAPER, "Vijf procent goedkoper schoonmaken"),
        (CONTRACTOR, _FIXED_TEAMS, "Vaste ploegen zonder uitzendkrachten"),
    ):
        told.give(day, party, DeclareOwnGoal(effective_on=day, goal=goal, title=title))
    for goal, serves in (("gezonde-gebouwen", GoalValue.WELFARE), ("vast-werk", GoalValue.WELL_BEING)):
        told.give(day, CLIENT, PlaceGoal(effective_on=day, goal=goal, serves=serves))
    _stances(told, date(2020, 4, 14))


def _stances(told: Telling, day: date) -> None:
    supports = StateStance(
        effective_on=day, goal="vast-werk", stance=GoalStance.SUPPORTS, benefit="Minder verloop in de ploegen"
    )
    told.give(day, CONTRACTOR, supports)
    told.give(day, CONTRACTOR, StateStance(effective_on=day, goal=_CHEAPER, stance=GoalStance.OPPOSES))
    told.give(day, CLIENT, StateStance(effective_on=day, goal=_FIXED_TEAMS, stance=GoalStance.NEUTRAL))
    opposition = DeclareOpposition(
        effective_on=day, goal=_CHEAPER, against=_FIXED_TEAMS, reason="Goedkoper kan alleen met minder uren per ploeg."
    )
    told.give(day, CONTRACTOR, opposition)


def _resistance(told: Telling) -> None:
    raised, examined, closed = date(2021, 9, 9), date(2021, 9, 14), date(2021, 9, 17)
    told.give(raised, CLIENT, RaiseResistance(effective_on=raised, title="Schoonmaken terwijl mensen werken"))
    found = ExamineResistance(
        effective_on=examined,
        resistance=1,
        driver=ResistanceDriver.BELIEF,
        findings="Afdelingen denken dat schoonmaken overdag lawaai geeft; een proef op twee etages liet dat niet zien.",
    )
    told.give(examined, CONTRACTOR, found)
    judged = JudgeResistance(
        effective_on=closed,
        resistance=1,
        verdict=ObjectionVerdict.NOT_VALID,
        reasons="Er kwam geen enkele klacht over lawaai.",
    )
    told.give(closed, CLIENT, judged)
    told.give(closed, CLIENT, CloseResistance(effective_on=closed, resistance=1))
