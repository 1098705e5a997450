"""The one table that says of every kind of event whether it is about the transaction, the relation or the record.

A kind has the nature of its concept, unless it stands among the exceptions. Readings that this table takes:
- transaction: what is bought, done, priced, measured, claimed, paid or ended under the contract;
- relation: how the parties deal with each other, what they show, promise, learn and want together;
- record: who may speak, how something was agreed, and how the record itself is kept. It counts for neither.
Source: statement S3.3.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from domain.facts import Event
from domain.lifecycle import EVENTS


class Nature(StrEnum):
    """What an event is about."""

    TRANSACTION = "transaction"
    RELATION = "relation"
    RECORD = "record"


_T, _R, _K = Nature.TRANSACTION, Nature.RELATION, Nature.RECORD

NATURE_OF_CONCEPT: Final[Mapping[str, Nature]] = {
    "acceptance": _T,
    "activities": _T,
    "added_value": _R,
    "adoptions": _R,
    "announcements": _T,
    "appointments": _K,
    "arrangements": _T,
    "assent": _K,
    "assessments": _R,
    "audits": _K,
    "award_criteria": _T,
    "breaches": _R,
    "circumstances": _T,
    "citations": _R,
    "claims": _T,
    "conflicts": _R,
    "contests": _K,
    "contract": _T,
    "contributions": _R,
    "corrections": _K,
    "crises": _R,
    "culture": _R,
    "decisions": _R,
    "deliverables": _T,
    "delivery": _T,
    "departures": _T,
    "dependence": _R,
    "development": _R,
    "differences": _R,
    "disclosures": _R,
    "dispute_steps": _R,
    "disputes": _R,
    "early_warnings": _R,
    "effort": _R,
    "energy": _R,
    "erasures": _K,
    "escalation": _R,
    "evidence": _K,
    "filing": _R,
    "final_account": _T,
    "follow_up": _R,
    "formal_guarantees": _T,
    "formation": _K,
    "four_eyes": _K,
    "frameworks": _T,
    "gain_share": _R,
    "goals": _R,
    "ideas": _R,
    "impacts": _R,
    "index_figures": _T,
    "intake": _R,
    "intentions": _R,
    "key_roles": _R,
    "knowledge": _R,
    "leaving": _R,
    "lessons": _R,
    "market": _T,
    "meetings": _R,
    "modifications": _T,
    "motives": _R,
    "net_benefit": _R,
    "notice_clauses": _T,
    "option_decisions": _T,
    "options": _T,
    "own_goals": _R,
    "packages": _T,
    "pain_gain": _T,
    "partner_choice": _R,
    "partnership_level": _R,
    "plan": _R,
    "price_rules": _T,
    "promises": _R,
    "quotations": _T,
    "ranking": _R,
    "readiness": _R,
    "recalibration": _R,
    "relation_limits": _R,
    "relationship_type": _R,
    "reminders": _K,
    "renegotiation": _R,
    "renewals": _T,
    "reports": _K,
    "representation": _K,
    "resistance": _R,
    "reviews": _R,
    "risk": _T,
    "sessions": _R,
    "shocks": _T,
    "silent_claims": _T,
    "stakeholders": _R,
    "stances": _R,
    "strengths": _R,
    "synergies": _R,
    "table": _K,
    "termination": _T,
    "undercurrents": _R,
    "values": _R,
    "weaknesses": _R,
    "weights": _K,
}
"""The nature of the events of every concept."""

EXCEPTIONS: Final[Mapping[str, Nature]] = {
    "CapacityDisclosed": _R,
    "KpiAgreed": _T,
    "KpiDropped": _T,
    "KpiMeasured": _T,
    "OptionViewStated": _R,
    "OptionViewsOpened": _K,
    "RoundClosed": _K,
    "RoundOpened": _K,
}
"""The kinds of event that are of another nature than the rest of their concept, by name."""


def nature_of(kind: type[Event]) -> Nature:
    """Tell what a kind of event is about; one that nobody classified yet counts for neither."""
    return EXCEPTIONS.get(kind.__name__) or NATURE_OF_CONCEPT.get(EVENTS[kind].name, Nature.RECORD)


def kinds_of(nature: Nature) -> frozenset[type[Event]]:
    """Give every kind of event of a nature."""
    return frozenset(kind for kind in EVENTS if nature_of(kind) is nature)
