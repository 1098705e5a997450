"""The living documentation: every scenario and what became of it, as one page that needs nothing else."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from markupsafe import Markup

from application.scenarios import Feature, Statement, agreed_statements, proven_by
from interfaces.web.templating import STATIC, environment
from interfaces.wording import Wording

_STYLES: Final = ("handslag.css", "pages.css", "measured.css")


@dataclass(frozen=True)
class Verdict:
    """What became of a scenario: it holds, or why it fails, once for each row of examples that does."""

    faults: tuple[str, ...] = ()

    @property
    def holds(self) -> bool:
        """Whether it holds."""
        return not self.faults


Verdicts = Mapping[tuple[str, str], Verdict]
"""By the path of a feature and the title of a scenario; one that was not played is not there."""


def living_report(words: Wording, features: Sequence[Feature], verdicts: Verdicts, *, at: datetime) -> str:
    """Write the page."""
    played = [verdict.holds for verdict in verdicts.values()]
    shown = {
        (feature.path, scenario.title): _shown(words, verdicts.get((feature.path, scenario.title)))
        for feature in features
        for scenario in feature.scenarios
    }
    content = {
        "style": Markup("\n".join((STATIC / name).read_text(encoding="utf-8") for name in _STYLES)),  # noqa: S704 - ours
        "title": words.text("features.report"),
        "lead": words.text(
            "features.played",
            moment=words.formats.moment(at),
            passed=str(sum(played)),
            all=str(sum(len(one.scenarios) for one in features)),
        ),
        "statements": _statements(words, features, verdicts),
        "features": features,
        "verdicts": shown,
        "faults": _faults(features, verdicts),
    }
    return environment().get_template("living.html").render(w=words, **content)


def _shown(words: Wording, verdict: Verdict | None) -> tuple[str, str]:
    """Say what became of a scenario, and in which tone."""
    if verdict is None:
        return words.text("features.not_played"), "plain"
    return (words.text("features.holds"), "good") if verdict.holds else (words.text("features.fails"), "bad")


def _statements(
    words: Wording, features: Sequence[Feature], verdicts: Verdicts
) -> list[tuple[Statement, tuple[str, str]]]:
    """Give every statement that these features prove, with whether all of its scenarios hold."""
    proven = proven_by(features)
    return [
        (one, _shown(words, _together([verdicts.get((f.path, s.title)) for f, s in proven[one.label]])))
        for one in agreed_statements()
        if one.label in proven
    ]


def _together(verdicts: Sequence[Verdict | None]) -> Verdict | None:
    """Give what became of several scenarios as one: not played when one of them was not."""
    played = [verdict for verdict in verdicts if verdict is not None]
    faults = tuple(fault for verdict in played for fault in verdict.faults)
    return Verdict(faults) if faults or len(played) == len(verdicts) else None


def _faults(features: Sequence[Feature], verdicts: Verdicts) -> list[tuple[str, str, tuple[str, ...]]]:
    return [
        (feature.title, scenario.title, verdict.faults)
        for feature in features
        for scenario in feature.scenarios
        if (verdict := verdicts.get((feature.path, scenario.title))) is not None and not verdict.holds
    ]
