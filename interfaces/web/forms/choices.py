"""What there is to choose from: the parties, goals, drivers and other things that a field can point at."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from domain.assessments import USUAL_ITEMS
from domain.disclosures import KNOWN_TOPICS
from domain.principles.adoptions import KNOWN_THEMES
from domain.start.partner_choice import USUAL_CRITERIA
from domain.start.readiness import USUAL_WHEEL
from domain.start.sessions import USUAL_TOPICS
from interfaces.shapes import Kind, Shape
from interfaces.wording import Wording

COINED = frozenset(
    {
        "AgreeArrangement.arrangement",
        "AgreeNoticeClause.notice_clause",
        "RecordAwareness.claim",
        "PartyEntry.party",
        "AgreeGoal.goal",
        "AgreeKpi.kpi",
        "Driver.driver",
        "GrantOption.option",
        "RegisterSeries.series",
        "PriceRule.item",
        "AgreePainGain.pain_gain",
        "OpenRound.round",
        "HandoverItem.item",
        "DelegateActivity.activity",
        "AgreeDeliverable.deliverable",
        "AgreeSynergy.synergy",
        "AssignWork.work",
        "NameStakeholder.stakeholder",
        "DeclareOwnGoal.goal",
        "FormulatePrinciple.principle",
    }
)
"""Fields in which a new name is coined, so that nothing existing is offered."""

SAME_AS = {"cost_series": "series", "counters": "proposal"}
"""Fields that point at the same kind of thing as another field."""

OPEN = frozenset(
    {
        "topic",
        "theme",
        "issue",
        "strength",
        "series",
        "start_topic",
        "priority",
        "criterion",
        "wheel_dimension",
    }
)
"""Kinds of thing of which the known ones are suggested while a new one may be named as well."""
SUGGESTED = {
    "topic": KNOWN_TOPICS,
    "theme": KNOWN_THEMES,
    "statement": USUAL_ITEMS,
    "start_topic": USUAL_TOPICS,
    "criterion": USUAL_CRITERIA,
    "wheel_dimension": tuple(USUAL_WHEEL),
}
"""What has a name in every language, by the kind of thing that a field refers to."""

MEASURED = frozenset({Kind.FRACTION, Kind.NUMBER, Kind.MONEY})
"""Kinds of value that point at nothing, whatever the field is called."""


@dataclass(frozen=True)
class Choices:
    """What exists in this partnership, as pairs of identifier and name, by the field that points at it.

    `parties` serve every field that names a party; `known` is keyed by field: goal, kpi, driver, series,
    option, proposal, shock, renegotiation, disclosure; or by what a field refers to. A field without known
    things is typed as text.
    """

    parties: Sequence[tuple[str, str]] = ()
    known: Mapping[str, Sequence[tuple[str, str]]] = field(default_factory=dict)

    def of(self, owner: str, name: str, shape: Shape, words: Wording) -> Sequence[tuple[str, str]]:
        """Give what a field of a model can point at; empty when it is typed."""
        if f"{owner}.{name}" in COINED or shape.kind in MEASURED or shape.refers in OPEN:
            return ()
        if shape.refers == "party":
            return self.parties
        if shape.refers == "controller":
            return [*self.parties, *((key, words.text(f"name.{key}")) for key in ("both", "none"))]
        return self.known.get(shape.refers or SAME_AS.get(name, name), ())

    def suggested(self, shape: Shape, words: Wording) -> Sequence[tuple[str, str]]:
        """Give what may be typed in a field that also takes anything else; empty when nothing is suggested."""
        if shape.refers in SUGGESTED:
            return [(short, words.name(short)) for short in SUGGESTED[shape.refers]]
        return self.known.get(shape.refers, ()) if shape.refers in OPEN else ()
