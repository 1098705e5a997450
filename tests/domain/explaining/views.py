"""The views of a worked case, as the explanations read them."""

import json
from typing import Any

from domain.contract import Parameters
from domain.explaining.explanation import Views
from domain.fairness.presentation import (
    ceilings_as_plain,
    fairness_as_plain,
    fairness_history_as_plain,
    kpi_as_plain,
)
from domain.fairness.view import fairness_history, fairness_view
from domain.procurement.presentation import article72_as_plain
from domain.sharing.presentation import risk_as_plain, risk_periods_as_plain
from domain.sharing.view import risk_view
from domain.standing.presentation import fit_as_plain, ladder_as_plain, option_as_plain
from domain.standing.view import standing_view
from tests.domain.fairness import case_reader as fairness_cases
from tests.domain.procurement.case_reader import limits_of
from tests.domain.sharing import case_reader as risk_cases
from tests.domain.standing import case_reader as standing_cases


def views_of(name: str) -> Views:
    history = fairness_cases.history_of(name)
    risk_case, fair_case, stand_case = (
        reader.read_case(name) for reader in (risk_cases, fairness_cases, standing_cases)
    )
    risk = risk_view(risk_case.record, as_of=risk_case.as_of)
    fairness = fairness_view(fair_case.record, as_of=fair_case.as_of)
    standing = standing_view(stand_case.record, as_of=stand_case.as_of)
    limits = limits_of(history)
    past = fairness_history(fair_case.record, since=risk_case.record.contract.start, as_of=fair_case.as_of)
    written: dict[str, Any] = {
        "risk": risk_as_plain(risk),
        "risk_periods": risk_periods_as_plain(risk),
        "fairness": fairness_as_plain(fairness),
        "kpi": kpi_as_plain(fairness),
        "ceilings": ceilings_as_plain(fairness),
        "fit": fit_as_plain(standing.fit),
        "ladder": ladder_as_plain(standing.ladder),
        "options": [option_as_plain(option) for option in standing.options],
        "article72": article72_as_plain(limits),
        "time_series": fairness_history_as_plain(past),
    }
    return Views(
        written=json.loads(json.dumps(written)),
        risk=risk,
        fairness=fairness,
        standing=standing,
        standing_record=stand_case.record,
        limits=limits,
        parameters=Parameters(),
    )
