"""Forms for any command: drawn, filled, posted and read back, without code per command."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from domain.assent import GiveAssent
from domain.clauses import Band, Clause, Driver, Evaluation
from domain.disclosures import AgreeDisclosure
from domain.disputes import ResolveDispute
from domain.early_warnings import WarnEarly
from domain.facts import Command
from domain.formation import OpenPartnership
from domain.goals import AgreeGoal
from domain.lifecycle import CONCEPTS
from domain.options import GrantOption
from domain.renegotiation import AnswerRenegotiation
from domain.risk import AgreeDriver
from domain.shocks import ReportShock, TransferRisk
from domain.table import LayProposal
from interfaces.formats import LANGUAGES
from interfaces.shapes import nested_models
from interfaces.web.forms import Choices, FieldView, Form, FormView
from interfaces.web.forms.choices import COINED
from interfaces.wording import wording
from tests.interfaces.web.posting import posted

DAY = date(2026, 11, 22)
PARTIES = (("C", "Gemeente Aldermeer"), ("S", "Brink Schoonmaak"))
CHOICES = Choices(parties=PARTIES, known={"driver": (("labour", "Loonkosten"),)})

DRIVER = Driver(
    driver="labour",
    title="Loon",
    weight=Decimal("0.78"),
    cost_series="wage",
    base_date=date(2020, 1, 1),
    carrier="S",
    target={"C": Decimal("0.5"), "S": Decimal("0.5")},
    tolerance=Decimal("0.1"),
)
CLAUSE = Clause(
    bands_up=(
        Band(upto=Decimal("0.02"), shares={"S": Decimal(1)}),
        Band(upto=None, shares={"C": Decimal("0.805"), "S": Decimal("0.195")}),
    ),
    bands_down=(Band(upto=None, shares={"C": Decimal(1)}),),
    evaluation=Evaluation.QUARTERLY,
    lag_months=4,
    cap_rate=Decimal("0.125"),
    rebase=True,
    reneg_threshold=Decimal("0.08"),
)
PROPOSAL = LayProposal(
    effective_on=DAY,
    title="Loon delen",
    they="Zekerheid over de prijs",
    answer_due=date(2026, 12, 22),
    material=False,
    changes=(
        AgreeGoal(goal="clean", title="Schone scholen", beyond_parties=True),
        AgreeDriver(entry=DRIVER, clause=CLAUSE),
        TransferRisk(driver="labour", source="C", target="S", amount=1500050, reason="loon 2023"),
        GrantOption(
            option="o1", title="Eerste optie", start=date(2028, 1, 1), end=date(2028, 12, 31), notice_deadline=DAY
        ),
    ),
)
SHOCK = ReportShock(effective_on=DAY, title="Brand", gross=1500050, recovery=100, carrier="S", controllable_by="both")


def form_of(model: type[Any], language: str = "nl", **settings: Any) -> Form[Any]:
    return Form(model, wording(language), choices=CHOICES, **settings)


def field(form: FormView, path: str) -> FieldView:
    return next(part for top in form.fields for part in top.all_fields() if part.path == path)


def messages(form: FormView) -> dict[str, str]:
    return {problem.anchor: problem.message for problem in form.problems}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "command",
    [PROPOSAL, SHOCK, AnswerRenegotiation(effective_on=DAY, renegotiation=1, willing=False, reply="Nog niet")],
    ids=lambda command: type(command).__name__,
)
def test_a_filled_form_posts_back_as_the_same_command(command: Command, language: str) -> None:
    form = form_of(type(command), language)

    reading = form.read(posted(form.of(command)))

    assert reading.form.problems == ()
    assert reading.command == command


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_command_has_a_form(language: str) -> None:
    commands = [command for concept in CONCEPTS for command in concept.commands]

    for command in commands:
        form = form_of(command, language).blank()
        assert form.label
        assert all(part.label for top in form.fields for part in top.all_fields()), command


def test_technical_fields_are_not_asked() -> None:
    paths = {part.path for part in form_of(ReportShock).blank().fields}

    assert paths.isdisjoint({"origin", "corrects"})


def test_a_technical_field_that_is_posted_all_the_same_is_not_read() -> None:
    pairs = (*posted(form_of(ReportShock).of(SHOCK)), ("origin.source", "x"), ("origin.ref", "y"))

    assert form_of(ReportShock).read(pairs).command == SHOCK


def test_what_is_fixed_is_not_asked_and_cannot_be_typed_over() -> None:
    form = form_of(GiveAssent, fixed={"proposal": 3, "terms_hash": "abc"}, initial={"effective_on": DAY})

    reading = form.read((*posted(form.blank()), ("proposal", "4")))

    assert reading.command == GiveAssent(effective_on=DAY, proposal=3, terms_hash="abc")
    assert "proposal" not in {part.path for part in form.blank().fields}


def test_typed_values_are_kept_and_faults_stand_at_their_fields() -> None:
    form = form_of(ReportShock)

    reading = form.read((("title", "Brand"), ("gross", "1.5"), ("carrier", "S"), ("recovery", "2.000")))

    assert reading.command is None
    assert field(reading.form, "gross").value == "1.5"
    assert field(reading.form, "recovery").value == "2.000"
    assert "Bedoel je “15” of “1,5”?" in messages(reading.form)["f-gross"]
    assert messages(reading.form)["f-effective_on"] == "Vul dit in."


def test_a_fault_deep_in_a_proposal_stands_at_its_row() -> None:
    form = form_of(LayProposal)
    typed = {"changes.1.clause.bands_up.1.shares.C": "70", "changes.1.entry.weight": "110"}

    reading = form.read(posted(form.of(PROPOSAL), typed))

    assert messages(reading.form) == {
        "f-changes-1-entry-weight": "Vul 100\xa0% of minder in.",
        "f-changes-1-clause-bands_up-1": "De aandelen in een schijf zijn samen 100 %. Nu zijn ze samen 0,895 van 1.",
    }


def test_a_rule_about_the_whole_stands_on_top() -> None:
    form = form_of(ReportShock)

    reading = form.read(posted(form.of(SHOCK), {"recovery": "20.000"}))

    assert reading.form.problems[0].anchor == "f-title"
    assert reading.form.problems[0].message == "Er kan niet meer zijn terugbetaald dan de schok kostte."


def test_a_refusal_of_the_command_stands_on_top_and_keeps_what_was_typed() -> None:
    form = form_of(ReportShock)

    view = form.refused(posted(form.of(SHOCK)), "Dit mag niet.")

    assert view.problems[0].message == "Dit mag niet."
    assert field(view, "title").value == "Brand"


def test_choosing_a_kind_shows_its_questions_with_their_defaults() -> None:
    form = form_of(LayProposal, initial={"effective_on": DAY})
    pairs = posted(form.blank(), {"title": "Loon", "changes.0.change": "agree-driver", "_show": "changes.0"})

    view = form.read(pairs).form

    assert view.problems == ()
    assert field(view, "title").value == "Loon"
    assert field(view, "changes.0.clause.reneg_respond_days").value == "30"
    assert field(view, "changes.0").focus


def test_another_kind_keeps_what_both_kinds_ask() -> None:
    form = form_of(LayProposal)
    pairs = posted(form.of(PROPOSAL), {"changes.0.change": "revise-goal", "_show": "changes.0"})

    assert field(form.read(pairs).form, "changes.0.title").value == "Schone scholen"


def test_rows_are_added_and_removed_without_losing_what_was_typed() -> None:
    form = form_of(LayProposal)
    bands = "changes.1.clause.bands_up"

    added = form.read((*posted(form.of(PROPOSAL)), ("_add", bands))).form
    removed = form.read((*posted(added), ("_remove", f"{bands}.0"))).form

    assert len(field(added, bands).fields) == 3
    assert field(added, f"{bands}.2.upto").focus
    assert field(added, f"{bands}.0.upto").value == "2"
    assert len(field(removed, bands).fields) == 2
    assert field(removed, f"{bands}.0.shares.C").value == "80,5"


def test_the_fewest_rows_stay() -> None:
    rows = field(form_of(OpenPartnership).blank(), "parties").fields

    assert len(rows) == 2
    assert not any(row.removable for row in rows)


@pytest.mark.parametrize("path", ["nowhere", "changes.9", "changes.x.y", "title.0", ""])
def test_a_button_for_a_place_that_is_not_there_changes_nothing(path: str) -> None:
    form = form_of(LayProposal)
    pairs = posted(form.of(PROPOSAL))

    view = form.read((*pairs, ("_remove", path))).form

    assert posted(view) == pairs


def test_a_form_with_very_many_rows_is_cut_short() -> None:
    pairs = tuple((f"changes.{number}.change", "agree-goal") for number in range(3000))

    assert len(field(form_of(LayProposal).read(pairs).form, "changes").fields) == 200


def test_who_can_control_a_cause_is_a_party_all_or_nobody() -> None:
    options = field(form_of(ReportShock).blank(), "controllable_by").options

    assert [option.label for option in options] == [
        "Gemeente Aldermeer",
        "Brink Schoonmaak",
        "Alle partijen",
        "Niemand",
    ]


def test_a_new_name_is_typed_where_an_existing_one_is_chosen() -> None:
    view = form_of(LayProposal).of(PROPOSAL)

    assert field(view, "changes.1.entry.driver").kind == "text"
    assert field(view, "changes.2.driver").kind == "select"


def test_known_topics_are_suggested_and_another_can_be_typed() -> None:
    proposed = PROPOSAL.model_copy(update={"changes": (AgreeDisclosure(owed_by="S", topic="planning", due=DAY),)})

    topic = field(form_of(LayProposal).of(proposed), "changes.0.topic")

    assert (topic.kind, topic.value) == ("text", "planning")
    assert ("earning_model", "verdienmodel") in [(option.value, option.label) for option in topic.options]


def test_an_issue_that_was_warned_of_is_suggested_and_another_can_be_typed() -> None:
    known = Choices(known={"issue": [("shortage", "Te weinig schoonmakers")]})

    issue = field(Form(WarnEarly, wording("nl"), choices=known).blank(), "issue")

    assert issue.kind == "text"
    assert [option.value for option in issue.options] == ["shortage"]


def test_a_level_is_chosen_by_its_words_and_read_as_its_number() -> None:
    form = Form(ResolveDispute, wording("nl"), fixed={"effective_on": "2026-11-22"})

    reading = form.read([("dispute", "1"), ("level", "2"), ("outcome", "Samen opgemeten.")])

    assert [option.label for option in field(form.blank(), "level").options][:2] == ["Wie samenwerken", "De stuurgroep"]
    assert reading.command is not None
    assert reading.command.level == 2


def test_every_coined_name_is_a_field_of_a_command() -> None:
    models = {model for concept in CONCEPTS for command in concept.commands for model in nested_models(command)}
    fields = {f"{model.__name__}.{name}" for model in models for name in model.model_fields}

    assert COINED - {"RegisterSeries.series"} <= fields


def test_a_sum_is_not_judged_while_a_part_of_it_cannot_be_read() -> None:
    form = form_of(LayProposal)

    reading = form.read(posted(form.of(PROPOSAL), {"changes.1.clause.bands_up.1.shares.C": "veel"}))

    assert list(messages(reading.form)) == ["f-changes-1-clause-bands_up-1-shares-C"]


def test_an_amount_is_asked_and_read_in_the_currency_of_the_contract() -> None:
    yen = wording("en").in_currency("JPY")
    form = Form(ReportShock, yen, fixed={"effective_on": "2026-11-22"})

    reading = form.read([("title", "Flood"), ("gross", "1500"), ("carrier", "S"), ("controllable_by", "none")])

    assert reading.command is not None
    assert reading.command.gross == 1500
    assert [field.prefix for field in form.blank().fields if field.path == "gross"] == ["JP¥"]
