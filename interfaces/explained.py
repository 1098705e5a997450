"""Says in words how a figure came about: its name, its value, its formula, and what is missing."""

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any, Final, NamedTuple

from pydantic import ValidationError

from application.queries.explanation import ExplainedInput, FigureExplanation
from application.queries.timeline import TimelineEntry
from domain import lifecycle
from domain.contract import Parameters
from domain.explaining.pointers import steps_of
from domain.facts import Event
from interfaces.wording import MissingWording, Wording

KINDS: Final[Mapping[str, type[Event]]] = {kind.TOPIC.rpartition(".")[2]: kind for kind in lifecycle.EVENTS}
"""Every kind of event by the name under which the timeline knows it."""
BETWEEN: Final = " · "
_GO_WITHOUT_SAYING: Final = frozenset(
    ("risk", "drivers", "dimensions", "components", "checks", "per_kpi", "risk_periods", "event_risks")
)
_MONEY: Final = frozenset(
    (
        "total_shock",
        "adverse",
        "favourable",
        "materiality",
        "borne",
        "shifted_from_carrier",
        "net_amount",
        "contractual",
        "actual",
        "unsettled",
        "contractual_baseline",
        "contract_value_to_date",
        "value",
        "shock",
        "supplier_margin",
        "amount",
        "burden",
        "base",
        "total",
        "baseline",
        "in_force",
        "contribution",
        "benefit",
        "shock_borne",
        "net_outcome",
        "ceiling",
        "used",
        "reference_value",
        "net",
        "gross",
        "threshold",
    )
)
"""Steps under which a whole number is an amount."""
_COUNTED: Final = frozenset(("hours", "n"))
_MONEY_GIVEN: Final = ("V(", "sum of V", "gross", "recovery", "transfers")
_DECIMAL: Final = re.compile(r"-?[0-9]+\.[0-9]+")
_WHOLE: Final = re.compile(r"-?[0-9]+")
_DAY: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_PERIOD: Final = re.compile(r"[0-9]{4}-(?:[0-9]{2}|Q[1-4])")
_NUMBERED: Final = re.compile(r"[0-9]{1,3}")
_YEAR: Final = re.compile(r"V\((.+)\)")
_EVENT_NAME: Final = re.compile(r"v[1-9][0-9]*")
_CONDITION: Final = re.compile(r"(.+)_([01])([0-9]{2})")


class Gap(NamedTuple):
    """What is missing for a figure, and what to record to get it."""

    what: str
    record: str


class FigureWords:
    """Says figures in one language, with the names that a partnership knows."""

    def __init__(self, words: Wording, names: Mapping[str, str], currency: str) -> None:
        self._words = words
        self._names = names
        self._currency = currency

    @property
    def language(self) -> str:
        """The language in which figures are said."""
        return self._words.language

    def name(self, figure: str, entry: str | None = None) -> str:
        """Name a figure by its place; `entry` names the line of a list in which it stands."""
        steps = [step for step in steps_of(figure) if step not in _GO_WITHOUT_SAYING]
        told = BETWEEN.join(self._step(step, entry) for step in steps)
        return told[:1].upper() + told[1:]

    def value(self, figure: str, value: Any) -> str:
        """Say the value at a place."""
        steps = set(steps_of(figure))
        if {"proportionality", "evidence"} < steps and isinstance(value, str) and _WHOLE.fullmatch(value):
            return self._value(int(value), money=True)
        return self._value(value, money=bool(steps & _MONEY) and not steps & _COUNTED)

    def given(self, one: ExplainedInput) -> tuple[str, str]:
        """Say the name and the value of an input."""
        if one.figure is not None:
            name = self.name(one.figure, one.entry)
            return (name if one.name.startswith("/") else f"{name} ({one.name})"), self.value(one.figure, one.value)
        return self._given_name(one.name), self._value(one.value, money=one.name.startswith(_MONEY_GIVEN))

    def formula(self, explanation: FigureExplanation) -> str:
        """Say the formula."""
        return self._words.text(f"formula.{explanation.expression}")

    def parameter(self, name: str) -> str:
        """Name an agreed number."""
        return self._words.field(Parameters, name).label

    def gap(self, code: str) -> Gap:
        """Say what is missing, and what to record to get it."""
        head, _, rest = code.partition(":")
        kind = head if self._has(f"gap.{head}") else "condition"
        name = self._code(head) if kind == "condition" else BETWEEN.join(map(self._code, rest.split(":")))
        if kind == "items":
            party, _, count = rest.partition(":")
            return Gap(
                self._words.text("gap.items", name=self._code(party), count=count), self._words.text("help.items")
            )
        return Gap(self._words.text(f"gap.{kind}", name=name), self._words.text(f"help.{kind}"))

    def sentence(self, entry: TimelineEntry) -> str:
        """Say what an event was; of a sealed answer of another party, only that it was given."""
        try:
            event = KINDS[entry.kind].model_validate(entry.event)
        except (KeyError, ValidationError):
            by = self._names.get(entry.by, entry.by)
            return self._words.text("event.unreadable", kind=entry.type, party=by)
        return self._words.sentence(event, self._names, self._currency)

    def _step(self, step: str, entry: str | None) -> str:
        if step in self._names:
            return self._names[step]
        if _NUMBERED.fullmatch(step) and entry is not None:
            return self._code(entry)
        return self._words.text(f"at.{step}") if self._has(f"at.{step}") else self._code(step)

    def _given_name(self, name: str) -> str:
        head, _, rest = name.partition(" ")
        if period := _YEAR.fullmatch(name):
            rest = period[1] if period[1] != "p" else self._words.text("at.period")
            return self._words.text("given.V", name=rest)
        if self._has(f"given.{head}"):
            return self._words.text(f"given.{head}", name=self._code(rest))
        return self._words.text(f"at.{head}") if self._has(f"at.{head}") else self._code(name)

    def _value(self, value: Any, *, money: bool) -> str:
        formats = self._words.formats
        match value:
            case None:
                return self._words.text("figure.unknown")
            case bool():
                return self._words.text("explain.yes" if value else "explain.no")
            case int():
                return formats.money(value, self._currency) if money else formats.number(value)
            case list():
                told = [self._value(one, money=money) for one in value if not isinstance(one, dict)]
                return "; ".join(told) or self._words.text("explain.none")
            case str() if _DECIMAL.fullmatch(value):
                return formats.number(Decimal(value), 6)
            case str():
                return self._code(value)
        return self._words.text("explain.none")

    def _code(self, code: str) -> str:
        """Say a short name: of a party or a term, of what the model knows, or of a condition such as `kpi_080`."""
        if code in self._names:
            return self._names[code]
        if self._has(f"code.{code}"):
            return self._words.text(f"code.{code}")
        if _EVENT_NAME.fullmatch(code):
            return self._words.text("event.number", version=code[1:])
        if _DAY.fullmatch(code):
            return self._words.formats.day(date.fromisoformat(code))
        if _PERIOD.fullmatch(code):
            return self._words.formats.period(code)
        return self._compound(code)

    def _compound(self, code: str) -> str:
        if (condition := _CONDITION.fullmatch(code)) and self._has(f"at.{condition[1]}"):
            least = self._words.formats.number(Decimal(f"{condition[2]}.{condition[3]}"), 2)
            return f"{self._words.text(f'at.{condition[1]}')} ≥ {least}"
        head, colon, rest = code.partition(":")
        if colon and rest:
            return f"{self._code(head)}: {self._code(rest)}"
        return self._words.text(f"at.{code}") if self._has(f"at.{code}") else code

    def _has(self, key: str) -> bool:
        try:
            self._words.catalogue.text(key)
        except MissingWording:
            return False
        return True
