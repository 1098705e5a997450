"""The moments of one price rule in words: how each stands, what held it back, and how it was worked out."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any, Final

from domain.prices.results import MomentView, RuleView
from domain.pricing.applicability import Standing
from domain.pricing.claims import Explanation, Finding
from domain.pricing.formula import Part
from domain.pricing.rule import Repricing
from interfaces.web import charts
from interfaces.web.telling import doubts, sources_of
from interfaces.web.visit import Visit

_NOTHING: Final = "–"
_FIGURES: Final = ("price", "formula", "passed_on", "cut_off", "banked")


def version_of(ref: str) -> int:
    """Give the number in the record of the event that evidence names: `v12` is 12."""
    return int(ref.removeprefix("v"))


@dataclass(frozen=True)
class RuleFigures:
    """Writes the moments of a rule for a page; a rule that stands alone needs no day in its heading.

    `as_of` is the day at which the page looks.
    """

    visit: Visit
    view: RuleView
    as_of: date
    alone: bool

    def shown(self) -> dict[str, Any]:
        """Give the table of moments, the latest first, and how each was worked out."""
        words, latest_first = self.visit.words, tuple(reversed(self.view.moments))
        agreed_on = self.visit.formats.day(self.view.agreed.on)
        return {
            "id": f"rule-{self.view.agreed.ref}",
            "title": words.text("prices.path") if self.alone else words.text("prices.path_of", day=agreed_on),
            "unworkable": self.view.unworkable,
            "columns": [
                charts.Column(words.text(f"prices.{key}"), numeric=key in _FIGURES) for key in ("day", *_FIGURES)
            ],
            "rows": [self._row(one) for one in latest_first],
            "moments": [self._told(one) for one in latest_first],
            "sources": sources_of(self.visit, (self.view.agreed.ref,)),
        }

    def _row(self, one: MomentView) -> dict[str, Any]:
        moment = one.moment
        return {
            "day": self.visit.formats.short_day(moment.applies_from or moment.on),
            "mark": self._mark(one),
            "cells": [*self._figures(one)],
            "waits": one.repricing is None,
        }

    def _mark(self, one: MomentView) -> str:
        provisional = one.repricing is not None and one.repricing.provisional
        key = "waits_short" if one.awaiting else "provisional_short" if provisional else ""
        return self.visit.words.text(f"prices.{key}") if key else ""

    def _figures(self, one: MomentView) -> Iterator[str]:
        if one.repricing is None:
            yield from (_NOTHING,) * len(_FIGURES)
            return
        yield self.visit.formats.price(one.price or Decimal(0), self.visit.currency)
        step = one.repricing.step
        for change in (step.change, step.passed_on, step.cut_off, step.banked):
            yield self._percent(change)

    def _percent(self, change: Decimal) -> str:
        sign = "+" if change > 0 else ""
        return f"{sign}{self.visit.formats.percent(change, 2)}"

    def _notes(self, one: MomentView) -> Iterator[str]:
        words, formats = self.visit.words, self.visit.formats
        yield self._standing(one)
        if one.asked is not None:
            yield from doubts(self.visit, version_of(one.asked.ref))
        if one.awaiting:
            yield words.text("prices.awaiting", parts=self._titles(one.awaiting))
        if one.repricing is not None:
            step = one.repricing.step
            limits = [words.text(f"limit.{limit.value}") for limit in step.limited_by]
            if limits and one.moment.standing is not Standing.LOST:
                yield words.text("prices.limited", limits=formats.several(limits))
            if one.repricing.provisional:
                yield words.text("prices.provisional", parts=self._titles(one.repricing.provisional))
        if one.finding is not None:
            yield self._claim(one.finding)

    def _standing(self, one: MomentView) -> str:
        words, moment = self.visit.words, one.moment
        request = self.view.agreed.rule.applicability.request
        late = moment.standing is Standing.STILL_OPEN and (moment.last_day or date.max) < self.as_of
        said = words.text(
            "prices.still_open_late" if late else f"prices.{moment.standing.value}",
            asked=self._day(one.asked.asked_on if one.asked else None),
            day=self._day(moment.applies_from if moment.standing is Standing.APPLIES_LATER else moment.last_day),
            party=self.visit.place.name(request.asked_by) if request else "",
        )
        if moment.stands_on is None or moment.stands_on <= self.as_of:
            return said
        return f"{said} {words.text('prices.stands_on', day=self._day(moment.stands_on))}"

    def _day(self, day: date | None) -> str:
        return "" if day is None else self.visit.formats.day(day)

    def _titles(self, names: tuple[str, ...]) -> str:
        titles = {one.component: one.title for one in self.view.agreed.rule.formula.components}
        return self.visit.formats.several([titles[name] for name in names])

    def _claim(self, finding: Finding) -> str:
        base = finding.base_periods[0] if finding.explanation is Explanation.OTHER_BASE_PERIOD else None
        formats = self.visit.formats
        return self.visit.words.text(
            f"claim.{finding.explanation.value}",
            claimed=formats.percent(finding.claim.change, finding.claim.digits),
            agreed="" if finding.agreed is None else formats.percent(finding.agreed, 4),
            period="" if base is None else formats.period(str(base)),
        )

    def _told(self, one: MomentView) -> dict[str, Any]:
        return {
            "day": self.visit.formats.day(one.moment.on),
            "notes": [*self._notes(one)],
            "working": None if one.repricing is None else self._working(one.repricing),
        }

    def _working(self, repricing: Repricing) -> dict[str, Any]:
        words, formats, step = self.visit.words, self.visit.formats, repricing.step
        fixed = self.view.agreed.rule.formula.fixed
        lines = [words.text("prices.fixed", fixed=formats.number(fixed, 10))] if fixed else []
        lines += [self._part(part) for part in repricing.factor.parts]
        lines.append(words.text("prices.factor", factor=formats.number(repricing.outcome, 10)))
        due = {"wanted": self._percent(step.wanted), "passed": self._percent(step.passed_on)}
        lines.append(words.text("prices.wanted", **due))
        return {"lines": lines, "sources": sources_of(self.visit, repricing.refs)}

    def _part(self, part: Part) -> str:
        formats, base, now = self.visit.formats, part.base, part.current
        return self.visit.words.text(
            "prices.part",
            title=part.component.title,
            weight=formats.number(part.component.weight, 10),
            now=formats.number(now.value, 6) if now else _NOTHING,
            now_period=formats.period(str(now.period)) if now else _NOTHING,
            base=formats.number(base.value, 6) if base else _NOTHING,
            base_period=formats.period(str(base.period)) if base else _NOTHING,
            outcome=formats.number(part.contribution, 10) if part.contribution is not None else _NOTHING,
        )
