"""Makes a fully filled example of an event from its fields: every optional field has a value, every choice occurs.

The values follow from the kind of field, so that a new event needs no example of its own. A field that a rule of
its model binds to another stands in `BOUND`, in the words of its model.
"""

from datetime import date
from decimal import Decimal
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, TypeVar, Union, get_args, get_origin, get_type_hints

from pydantic import AwareDatetime, BaseModel

from domain.calendar import PeriodName
from domain.clauses import AmountBand, Band, Clause, Driver
from domain.contributions import ContributionRecorded
from domain.energy import AttentionGiven
from domain.evidence import StressEvidence, StressQuestion
from domain.facts import CLEANED, ONE_LINE, Holds, Personal, Refers
from domain.formation import PartnershipOpened
from domain.gain_share import AgreeGainShare, GainShareAgreed
from domain.pricing.formula import PriceFormula
from domain.promises import PromiseMade
from domain.relation.development import StageEntered
from domain.relation.partnership_level import PartnershipLevelAgreed
from domain.relation.relationship_type import RelationshipTypeAgreed
from domain.renegotiation import RenegotiationOpened
from domain.reports import ReportedFigures
from domain.sealing import seal
from domain.shocks import RiskTransferred, ShockShared, TransferRisk
from domain.start.readiness import USUAL_WHEEL, AgreeWheel, AreaGrade, WheelAgreed

PERIOD_MARK = get_args(PeriodName)[1]
Model = TypeVar("Model", bound=BaseModel)

SHARES = {"C": "0.25", "S": "0.75"}
BANDS = [{"upto": "0.03", "shares": {"C": "0", "S": "1"}}, {"upto": None, "shares": SHARES}]
AMOUNT_BANDS = [{"upto": 5_000_000, "shares": {"C": "0", "S": "1"}}, {"upto": None, "shares": SHARES}]
PARTIES = [
    {"party": "C", "name": "Gemeente Waterdam", "role": "client", "organisation": "waterdam"},
    {"party": "S", "name": "Helder Schoon", "role": "contractor", "organisation": "helder"},
]

DIVISION = {"gain": 9_000_000, "parts": [{"party": "C", "amount": 4_200_000}, {"party": "S", "amount": 4_800_000}]}

WHEEL = [{"dimension": one, "area": area} for one, area in USUAL_WHEEL.items()]

BOUND: dict[type[BaseModel], dict[str, Any]] = {
    AreaGrade: {"dimension": "openness"},
    AgreeWheel: {"dimensions": WHEEL},
    WheelAgreed: {"dimensions": WHEEL},
    Band: {"upto": None, "shares": SHARES},
    AmountBand: {"upto": None, "shares": SHARES},
    AgreeGainShare: DIVISION,
    AttentionGiven: {"focus": "directed"},
    GainShareAgreed: DIVISION,
    Clause: {"bands_up": BANDS, "bands_down": BANDS, "evaluation": "annual", "floor_rate": "-0.02"},
    ContributionRecorded: {"kind": "investment"},
    Driver: {"target": SHARES},
    PartnershipOpened: {"parties": PARTIES},
    PromiseMade: {"due": "2024-07-01", "replaces": 11},
    PriceFormula: {"fixed": "0.875"},
    StressEvidence: {"formula": "stress/1", "series": [{"series": "cao-cleaning", "version": 92}]},
    StressQuestion: {"years": 4, "again": 2022},
    StageEntered: {"round": 2},
    PartnershipLevelAgreed: {"level": 3, "before": 2},
    RelationshipTypeAgreed: {"instead_of": "collaborative"},
    RenegotiationOpened: {"ground": "trigger"},
    ReportedFigures: {"model": "relationship/1", "series": [{"series": "cao-cleaning", "version": 92}]},
    RiskTransferred: {"driver": None, "target": "S"},
    ShockShared: {"bands": AMOUNT_BANDS},
    TransferRisk: {"driver": None, "target": "S"},
}
"""Values of fields that depend on each other, per model."""

NAMED: dict[str, Any] = {
    "start": "2028-01-01",
    "end": "2028-12-31",
    "new_end": "2028-12-31",
    "opens_on": "2027-01-01",
    "notice_deadline": "2027-09-30",
    "answer_due": "2024-06-17",
    "expires_on": "2024-07-17",
    "ends_on": "2024-12-31",
    "arrangement": "quiet-hours",
    "goal": "clean-schools",
    "kpi": "inspection",
    "option": "year-5",
    "topic": "earning_model",
    "team": "planning",
    "series": "cao-cleaning",
    "cost_series": "cao-cleaning",
    "account": "anna",
    "rater": "C-1",
    "round": "spring",
    "score": "4",
    "criterion": "real-interest",
    "topics": ["information-sharing", "independence"],
    "supplier": "S",
    "recorded_by": "S",
    "currency": "EUR",
    "time_zone": "Europe/Amsterdam",
    "terms_hash": "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae",
    "uncertainty": "4",
    "interdependence": "4",
    "specific_investment": "4",
    "hard_to_measure": "3.5",
    "switching_impact": "5",
    "inputs_digest": "fcde2b2edba56bf408601fb721fe9b5c338d10ee429ea04fae5511b68fbf8fb9",
    "figures_digest": "baa5a0964d3320fbc0c6a922140453c8513ea24ab8fd0577034804a967248096",
    "years": [{"year": 2024, "value": 120_000_000}, {"year": 2025, "value": 126_000_000}],
}
"""Values of fields whose name says more than their kind."""

TITLE, NOTE, PERSON = "Schone scholen, gezonde kinderen", "Eerste regel.\nTweede regel: “100 %” – café.", "Anna de Wit"
PLAIN: dict[type, Any] = {
    str: "labour",
    bool: True,
    int: 12,
    Decimal: "0.125",
    date: "2024-06-03",
    AwareDatetime: "2024-06-03T09:30:00Z",
}


def example_of(model: type[Model]) -> Model:
    """The model with every field filled."""
    return model.model_validate(_fields(model))


@cache
def _hints(model: type[BaseModel]) -> dict[str, Any]:
    return get_type_hints(model, include_extras=True)


def _fields(model: type[BaseModel]) -> dict[str, Any]:
    bound = BOUND.get(model, {})
    return {name: bound[name] if name in bound else _field(model, name) for name in model.model_fields}


def _field(model: type[BaseModel], name: str) -> Any:
    annotation = _hints(model)[name]
    return NAMED[name] if name in NAMED else _value(annotation)


def _value(annotation: Any) -> Any:
    if get_origin(annotation) is not Annotated:
        return _composed(annotation)
    inner, *marks = get_args(annotation)
    if Refers("party") in marks:
        return "C"
    if Refers("controller") in marks:
        return "both"
    if PERIOD_MARK in marks:
        return "2024-05"
    if held := next((mark.kind for mark in marks if isinstance(mark, Holds)), None):
        return seal(example_of(held))
    return _text(marks) if CLEANED in marks else _value(inner)


def _text(marks: list[Any]) -> str:
    if ONE_LINE not in marks:
        return NOTE
    return PERSON if Personal() in marks else TITLE


def _composed(annotation: Any) -> Any:
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin in (Union, UnionType):
        return _value(next(argument for argument in arguments if argument is not NoneType))
    if origin is tuple:
        return [_value(member) for member in _members(arguments[0])]
    if origin is dict:
        return SHARES
    if origin is Literal:
        return arguments[0]
    if issubclass(annotation, BaseModel):
        return _fields(annotation)
    return list(annotation)[-1].value if issubclass(annotation, Enum) else PLAIN[annotation]


def _members(annotation: Any) -> tuple[Any, ...]:
    inner = get_args(annotation)[0] if get_origin(annotation) is Annotated else annotation
    if get_origin(inner) in (Union, UnionType):
        return tuple(member for argument in get_args(inner) for member in _members(argument))
    return (annotation,)
