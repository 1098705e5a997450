"""How trust, the ladder and what supports an option come about. Source: model sections 6 and 7."""

from collections.abc import Iterable
from typing import Final

from domain.explaining.explanation import Input, Missing, Refs, Rule, Views, nothing
from domain.explaining.pointers import Captured
from domain.standing.inputs import OptionTerms, distinct
from domain.standing.ladder import Condition
from domain.standing.option_support import OptionSupport

_OPTION: Final = "/options/{option}"
_SCORES: Final = "/fairness/dimensions/*/score"


def _shown(views: Views, _at: Captured) -> Refs:
    return views.standing.fit.shown.evidence


def _fit(views: Views, _at: Captured) -> Refs:
    return views.standing.fit.evidence


def _no_profile(views: Views, _at: Captured) -> Iterable[str]:
    return () if views.standing.fit.needed.value is not None else ("delivery_profile",)


def _no_trust(views: Views, _at: Captured) -> Iterable[str]:
    shown = views.standing.fit.shown_by.items()
    return (f"trust_shown_by:{party}" for party, figure in shown if figure.value is None)


def _no_fit(views: Views, at: Captured) -> Iterable[str]:
    return (*_no_profile(views, at), *_no_trust(views, at))


def _factors(views: Views, _at: Captured) -> Iterable[Input]:
    profile = views.standing_record.profile
    return () if profile is None else (Input(name, format(value, "f")) for name, value in profile.factors.items())


def _conditions(views: Views) -> Iterable[Condition]:
    return (condition for conditions in views.standing.ladder.levels.values() for condition in conditions)


def _condition(views: Views, at: Captured) -> Condition:
    return next(one for one in _conditions(views) if one.name == at["condition"])


def _unknown(views: Views, at: Captured) -> Iterable[str]:
    return () if _condition(views, at).met is not None else (at["condition"],)


def _support(views: Views, at: Captured) -> OptionSupport:
    return views.standing.options[int(at["option"])]


def _terms(views: Views, at: Captured) -> OptionTerms:
    return next(one for one in views.standing_record.options if one.option == _support(views, at).option)


def _behind_option(views: Views, at: Captured) -> Refs:
    support, terms = _support(views, at), _terms(views, at)
    stated = (one.ref for one in terms.preferences.values())
    decided = () if support.decision is None else (support.decision.ref,)
    return distinct(stated, *(one.evidence for one in (*support.stops, *support.conditions)), decided)


def _stated(views: Views, at: Captured) -> Iterable[Input]:
    return (Input(f"preference {party}", one.wants.value) for party, one in _terms(views, at).preferences.items())


def _dates(views: Views, at: Captured) -> Iterable[Input]:
    terms = _terms(views, at)
    yield Input("notice_deadline", terms.notice_deadline.isoformat())
    yield Input("start", terms.start.isoformat())
    if terms.market is not None:
        yield Input("lead_days", terms.market.lead_days)


def _needed(views: Views, _at: Captured) -> Refs:
    return views.standing.fit.needed.evidence


def _shown_by(views: Views, at: Captured) -> Refs:
    return views.standing.fit.shown_by[at["party"]].evidence


def _behind_condition(views: Views, at: Captured) -> Refs:
    return _condition(views, at).evidence


def _behind_ladder(views: Views, _at: Captured) -> Refs:
    return distinct(*(one.evidence for one in _conditions(views)))


def _unknown_conditions(views: Views, _at: Captured) -> Iterable[str]:
    return (one.name for one in _conditions(views) if one.met is None)


def _missing_for_option(views: Views, at: Captured) -> Iterable[str]:
    return _support(views, at).missing


def _of_fit(
    name: str, expression: str, *inputs: str, parameters: tuple[str, ...] = (), missing: Missing = _no_fit
) -> Rule:
    return Rule(
        places=(f"/fit/{name}",),
        formula=f"standing.{name.replace('_', '-')}/1",
        expression=expression,
        source="model 6",
        inputs=inputs,
        parameters=parameters,
        events=_fit,
        missing=missing,
    )


def _of_ladder(name: str, expression: str) -> Rule:
    return Rule(
        places=(f"/ladder/{name}",),
        formula=f"standing.{name.replace('_', '-')}/1",
        expression=expression,
        source="model 6",
        inputs=("/ladder/conditions/*/*",),
        events=_behind_ladder,
        missing=_unknown_conditions,
    )


def _of_support(name: str, expression: str) -> Rule:
    return Rule(
        places=(f"{_OPTION}/{name}",),
        formula="standing.option-support/1",
        expression=expression,
        source="model 7",
        inputs=("/kpi/attainment", _SCORES, "/fairness/headline", "/risk/drivers/*/flags/*"),
        given=_stated,
        parameters=("kpi_stop", "kpi_good"),
        events=_behind_option,
        missing=_missing_for_option,
    )


def _of_window(name: str, expression: str) -> Rule:
    return Rule(
        places=(f"{_OPTION}/{name}",),
        formula="standing.option-window/1",
        expression=expression,
        source="model 7",
        given=_dates,
        events=_behind_option,
    )


RULES: Final = (
    Rule(
        places=("/fit/trust_needed",),
        formula="standing.trust-needed/1",
        expression="(mean of the five factors - 1) / 4",
        source="model 6",
        given=_factors,
        events=_needed,
        missing=_no_profile,
    ),
    Rule(
        places=("/fit/trust_shown_by/{party}",),
        formula="standing.trust-shown-by/1",
        expression="mean of the party's own conduct in transparency and loyalty, of those that are known",
        source="model 6",
        inputs=tuple(
            f"/fairness/dimensions/{name}/components/{{party}}/own_conduct" for name in ("transparency", "loyalty")
        ),
        events=_shown_by,
        missing=_no_trust,
    ),
    _of_fit(
        "trust_shown",
        "the lowest of all parties; none while one is unknown",
        "/fit/trust_shown_by/*",
        missing=_no_trust,
    ),
    _of_fit("difference", "trust shown - trust needed", "/fit/trust_shown", "/fit/trust_needed"),
    _of_fit(
        "verdict",
        "deficit below - trust band, surplus above it, else fits",
        "/fit/difference",
        parameters=("trust_band",),
    ),
    _of_fit("indicated_level", "1 below 0.20, 2 below 0.40, 3 below 0.65, 4 below 0.85, else 5", "/fit/trust_needed"),
    _of_fit(
        "indicated_stance",
        "guarded for a reason; else arm's length below 0.40; else cooperative",
        "/fit/stance_reasons/*",
        "/fit/trust_needed",
    ),
    _of_fit(
        "stance_reasons",
        "goal overlap below 0.30, or a party's own conduct in loyalty below 0.30",
        "/fairness/goal_overlap",
        "/fairness/dimensions/loyalty/components/*/own_conduct",
        missing=nothing,
    ),
    Rule(
        places=("/ladder/conditions/{level}/{condition}",),
        formula="standing.condition/1",
        expression="met, not met, or unknown, by the events and figures of twelve months",
        source="model 6",
        inputs=(_SCORES, "/kpi/attainment", "/fit/trust_shown"),
        parameters=("kpi_good",),
        events=_behind_condition,
        missing=_unknown,
    ),
    _of_ladder("proven_level", "the highest level of which every condition is met, and of every level below"),
    _of_ladder("possible_level", "the same, with what is unknown read as met"),
    _of_ladder("missing_for_next", "the conditions of the next level that are not known to be met"),
    _of_support(
        "recommendation",
        "any no: do not extend; something missing: undetermined; KPI below the stop or two dimensions below 0.30: "
        "do not extend; conditions: extend with conditions; else extend",
    ),
    _of_support(
        "conditions",
        "KPI below the good gate, a dimension below 0.50, headline below 0.60, a red flag, a condition that was stated",
    ),
    _of_support("missing", "a preference, the KPI, or the score of a weighed dimension"),
    _of_window("notice_status", "decided; lapsed after the last day of notice; due soon within 90 days; else open"),
    _of_window("days_left", "last day of notice - day of the view"),
    _of_window("market", "none where nobody asks for it"),
    _of_window("market/latest_start", "first day of the option - lead days"),
    _of_window("market/status", "done; due from the latest start on; else not yet"),
    _of_window("option", "the option as it was granted"),
    Rule(
        places=("/options",),
        formula="standing.options/1",
        expression="the options that were granted",
        source="model 7",
        events=nothing,
    ),
)
