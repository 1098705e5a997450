"""The lines of the page that gathers what needs attention: what each says, and where it leads."""

from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from typing import Any, Final

from application.queries.attention import DueOption, FlagLine, HeadlineLine
from application.queries.undecided import AwaitedProposal, OpenTalk, UndecidedShock
from application.queries.worked import Worked
from domain.matters import TalkStatus
from domain.relationship.attention import Subject
from interfaces.names import names_of
from interfaces.web.visit import Visit

SOON_DAYS: Final = 90
"""From how many days before its last day of notice an option stands out."""


def _line(
    visit: Visit, line: Any, title: str, at: str, *facts: str, pill: str = "", tone: str = "plain"
) -> dict[str, Any]:
    """Give what every line shows; `at` is the address below that of its partnership."""
    home = f"/partnerships/{line.partnership}"
    note = _worked(visit, line.worked) if hasattr(line, "worked") else ""
    shown = [fact for fact in facts if fact]
    said = {"title": title, "facts": shown, "note": note, "pill": pill, "tone": tone}
    return {**said, "href": home + at, "name": line.name, "home": home}


def _worked(visit: Visit, worked: Worked | None) -> str:
    words = visit.words
    if worked is None:
        return words.text("attention.not_worked")
    said = [words.text("attention.worked", day=words.formats.day(worked.as_of), version=worked.version)]
    if worked.failed:
        said.append(words.text("attention.failed"))
    elif worked.under_way or worked.as_of < visit.today:
        said.append(words.text("attention.under_way"))
    return " ".join(said)


def _names(visit: Visit, line: Any) -> Mapping[str, str]:
    return names_of(visit.handslag.partnership(line.partnership))


def _day(visit: Visit, key: str, day: date | None) -> str:
    return visit.words.text(f"attention.{key}", day=visit.formats.short_day(day)) if day else ""


def _flag(visit: Visit, line: FlagLine) -> dict[str, Any]:
    names = _names(visit, line)
    title = visit.words.text(f"flag.{line.kind}", party=names.get(line.party or "", ""))
    about = visit.words.text(
        f"attention.{line.subject.value}", name=names.get(line.about, line.about), title=line.title
    )
    at = _AT[line.subject](line)
    return _line(visit, line, title, at, about, _day(visit, "since", line.since))


_AT: Final[Mapping[Subject, Callable[[FlagLine], str]]] = {
    Subject.DRIVER: lambda line: f"/drivers/{line.about}",
    Subject.SHOCK: lambda line: f"/events/{line.about.removeprefix('v')}",
    Subject.LAW: lambda _line: "/procurement",
    Subject.FAIRNESS: lambda _line: "/fairness",
}


def _option(visit: Visit, line: DueOption) -> dict[str, Any]:
    soon = (line.notice_deadline - visit.today).days <= SOON_DAYS
    said = visit.words.text(f"support.{line.support.recommendation.value}") if line.support else ""
    due = _day(visit, "notice_by", line.notice_deadline)
    return _line(visit, line, line.title, "/options", said, pill=due, tone="warn" if soon else "wait")


def _headline(visit: Visit, line: HeadlineLine) -> dict[str, Any]:
    words = visit.words
    if line.headline is None:
        why = words.text("attention.unsaid_why", count=len(line.missing))
        return _line(visit, line, words.text("attention.unsaid"), "/fairness", why)
    score = words.text("attention.score", score=words.formats.score(Decimal(line.headline)))
    weakest = words.text("attention.weakest", dimension=words.choice(line.weakest)) if line.weakest else ""
    return _line(visit, line, score, "/fairness", weakest)


def _shock(visit: Visit, line: UndecidedShock) -> dict[str, Any]:
    words, net = visit.words, None if line.gross is None else line.gross - (line.recovery or 0)
    age = words.text("attention.days_old", count=max(0, (visit.today - line.struck_on).days))
    amount = "" if net is None else words.formats.money(net, line.currency)
    since = _day(visit, "since", line.struck_on)
    return _line(visit, line, line.title, f"/events/{line.version}", since, amount, pill=age, tone="warn")


def _talk(visit: Visit, line: OpenTalk) -> dict[str, Any]:
    words = visit.words
    stuck = words.text("attention.stuck") if line.status is TalkStatus.IMPASSE else ""
    opened = words.text("attention.days_open", count=max(0, (visit.today - line.opened_on).days))
    due = _day(visit, "answer_by", line.answer_due)
    return _line(visit, line, line.title, f"/events/{line.version}", opened, due, pill=stuck, tone="bad")


def _proposal(visit: Visit, line: AwaitedProposal) -> dict[str, Any]:
    by = visit.words.text("attention.from", party=_names(visit, line).get(line.by, line.by))
    late = line.answer_due < visit.today
    answer, expires = _day(visit, "answer_by", line.answer_due), _day(visit, "expires_on", line.expires_on)
    at = f"/proposals/{line.proposal}"
    return _line(visit, line, line.title, at, by, expires, pill=answer, tone="bad" if late else "warn")


LINES: Final[Mapping[str, Callable[[Visit, Any], dict[str, Any]]]] = {
    "proposals": _proposal,
    "alone": _flag,
    "flags": _flag,
    "shocks": _shock,
    "renegotiations": _talk,
    "options": _option,
    "headlines": _headline,
}
"""How a line of each list is shown."""
