"""Every change that can be laid on the table, in one union, and the fingerprint of several."""

import hashlib
import json
from collections.abc import Sequence
from datetime import date
from typing import Annotated, TypeAlias

from pydantic import Field

from domain import (
    arrangements,
    award_criteria,
    contests,
    contract,
    crises,
    delivery,
    disclosures,
    effort,
    escalation,
    follow_up,
    frameworks,
    gain_share,
    goals,
    market,
    modifications,
    net_benefit,
    option_decisions,
    options,
    pain_gain,
    price_rules,
    recalibration,
    renegotiation,
    risk,
    shocks,
    termination,
    weights,
)
from domain.aims import values
from domain.clocks import notice_clauses, reminders, renewals
from domain.division_of_work import deliverables, packages, synergies
from domain.exit import plan
from domain.key_people import key_roles
from domain.relation import (
    development,
    formal_guarantees,
    partnership_level,
    relation_limits,
    relationship_type,
)
from domain.start import (
    partner_choice,
    ranking,
    readiness,
    sessions,
)

Change: TypeAlias = Annotated[
    contract.Change
    | delivery.Change
    | crises.Change
    | follow_up.Change
    | relationship_type.Change
    | relation_limits.Change
    | frameworks.Change
    | development.Change
    | formal_guarantees.Change
    | partnership_level.Change
    | award_criteria.Change
    | modifications.Change
    | market.Change
    | gain_share.Change
    | goals.Change
    | values.Change
    | key_roles.Change
    | deliverables.Change
    | synergies.Change
    | packages.Change
    | risk.Change
    | shocks.Change
    | contests.Change
    | renegotiation.Change
    | options.Change
    | option_decisions.Change
    | termination.Change
    | price_rules.Change
    | pain_gain.Change
    | disclosures.Change
    | effort.Change
    | net_benefit.Change
    | notice_clauses.Change
    | reminders.Change
    | renewals.Change
    | recalibration.Change
    | escalation.Change
    | arrangements.Change
    | sessions.Change
    | ranking.Change
    | partner_choice.Change
    | readiness.Change
    | weights.Change
    | plan.Change,
    Field(discriminator="change"),
]
"""One agreed term; the field `change` names its kind."""


def terms_hash(changes: Sequence[Change], terms_from: date) -> str:
    """Give the fingerprint of the terms and their first day: SHA-256 over sorted JSON, 64 hexadecimal digits."""
    plain = {"changes": [change.model_dump(mode="json") for change in changes], "terms_from": terms_from.isoformat()}
    text = json.dumps(plain, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()
