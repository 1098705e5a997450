"""One page with everything a page can hold, drawn from the real case S1, for the tests in a browser."""

from decimal import Decimal
from pathlib import Path

from jinja2 import ChoiceLoader, DictLoader

from domain.risk import DriverAgreed
from domain.shocks import ReportShock, RiskTransferred
from domain.table import LayProposal
from interfaces.web.forms import Form, Option
from interfaces.web.templating import Frame, MenuItem, Receipt, Task, Told, environment
from interfaces.wording import wording
from tests.interfaces.web.posting import posted
from tests.interfaces.web.test_charts import PARTIES, all_drawings
from tests.interfaces.web.test_forms import CHOICES, CLAUSE, DAY, DRIVER, PROPOSAL, SHOCK

TEMPLATE = Path(__file__).with_name("gallery.html")
NAMES = PARTIES | {"labour": "Loonkosten"}


def gallery(language: str) -> str:
    """Draw the page in a language: with a proposal that has faults and a form that has none."""
    words = wording(language)
    engine = environment().overlay(
        loader=ChoiceLoader([environment().loader, DictLoader({"gallery": TEMPLATE.read_text(encoding="utf-8")})])  # type: ignore[list-item]
    )
    proposal = Form(LayProposal, words, choices=CHOICES, needed=frozenset({"they"}))
    wrong = {"title": "", "changes.1.clause.bands_up.1.shares.C": "a", "changes.2.amount": "1.5,0"}
    shock = Form(ReportShock, words, choices=CHOICES)
    return engine.get_template("gallery").render(
        w=words,
        frame=_frame(language),
        lead=words.text("app.tagline"),
        names=PARTIES,
        share=Decimal("0.441"),
        states=[
            words.choice(CLAUSE.evaluation),
            *(words.text(f"chart.{key}") for key in ("actual", "loss", "incomplete")),
            words.text("figure.unknown"),
        ],
        drawings=all_drawings(language),
        events=_events(language),
        tasks=[
            Task(words.label(LayProposal), words.text("word.yes"), tone="good", href="#form"),
            Task(words.label(ReportShock), words.text("word.no"), why=words.help(ReportShock)),
        ],
        proposal=proposal.read(posted(proposal.of(PROPOSAL), wrong)).form,
        shock=shock.of(SHOCK),
    )


def _frame(language: str) -> Frame:
    words = wording(language)
    return Frame(
        words,
        title="Schoonmaak Aldermeer",
        path=f"/gallery?lang={language}",
        menu=[
            MenuItem(words.text("nav.portfolio"), "/"),
            MenuItem(words.text("nav.overview"), "/p", current=True),
            MenuItem(words.text("nav.table"), "/p/table"),
        ],
        partnership="Schoonmaak van scholen 2020-2025",
        parties=[Option(key, name, key == "S") for key, name in PARTIES.items()],
        receipt=Receipt(words.text("receipt.recorded"), words.help(LayProposal), "#form", words.label(LayProposal)),
    )


def _events(language: str) -> list[Told]:
    words = wording(language)
    base = {"by": "S", "effective_on": DAY, "decided_on": DAY, "proposal": 1}
    agreed = DriverAgreed.model_validate({**base, "entry": DRIVER, "clause": CLAUSE})
    moved = RiskTransferred.model_validate(
        {**base, "driver": "labour", "shock": None, "source": "C", "target": "S", "amount": 1500000, "reason": "2023"}
    )
    return [
        Told(
            words.sentence(event, NAMES),
            DAY.isoformat(),
            words.formats.short_day(DAY),
            href="#x",
            notes=[words.text("event.decided", day=words.formats.day(DAY))],
            party=place,
            version=place,
        )
        for place, event in enumerate([agreed, moved], start=1)
    ]
