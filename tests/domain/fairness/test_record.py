"""From recorded events to the facts of fairness: what counts, from which day, and under which name."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from domain import assent, assessments, contests, disclosures, disputes, gain_share, promises, table
from domain.arrangements import AgreeArrangement
from domain.contributions import BenefitRecorded
from domain.corrections import FactStruck
from domain.facts import Correction, Event, Origin
from domain.fairness import inputs
from domain.fairness.inputs import Outcome, Recorded
from domain.fairness.record import fairness_record
from domain.stated import Stated
from tests.domain.sharing.test_record import dated, opened

DAY, LATER, LAST = date(2024, 3, 1), date(2024, 4, 1), date(2024, 5, 1)


def told(*events: Event, known_on: date | None = None) -> tuple[Recorded, ...]:
    numbered = enumerate((opened(), *events), start=1)
    stated = (
        Stated(version=version, event=event, known_on=known_on or event.effective_on) for version, event in numbered
    )
    return fairness_record(stated).facts


def of_kind(kind: type[Recorded], facts: Iterable[Recorded]) -> list[Any]:
    return [fact for fact in facts if isinstance(fact, kind)]


def laid(number: int, by: str = "S", day: date = DAY, **fields: Any) -> Event:
    known: dict[str, Any] = {"material": True, "counters": None, "answer_due": LATER, **fields}
    change = AgreeArrangement(arrangement=f"a{number}", title="Shift the rota")
    return dated(
        table.ProposalLaid,
        day,
        by=by,
        proposal=number,
        title="Rota",
        they="Rest",
        we=None,
        i=None,
        changes=(change,),
        terms_hash="h",
        terms_from=day,
        expires_on=LAST,
        assented=True,
        **known,
    )


def adopted(number: int, day: date = LATER) -> Event:
    return dated(assent.ProposalAdopted, day, by="C", proposal=number, terms_hash="h")


def objected(number: int, day: date = LATER) -> Event:
    return dated(assent.ObjectionRaised, day, by="C", proposal=number, reason="No")


def countered(number: int, counter: int, day: date = LATER) -> Event:
    return dated(table.ProposalCountered, day, by="C", proposal=number, counter=counter)


def withdrawn(number: int, day: date) -> Event:
    return dated(table.ProposalWithdrawn, day, proposal=number, reason="Not now")


ANSWERS: dict[str, tuple[tuple[Event, ...], list[tuple[str, date, Outcome | None]]]] = {
    "nobody answered": ((), []),
    "it expired": ((dated(table.ProposalExpired, LAST, by="clock", proposal=1),), []),
    "all assented": ((adopted(1),), [("v3", LATER, Outcome.ADOPTED)]),
    "the other objected": ((objected(1),), [("v3", LATER, Outcome.REJECTED)]),
    "the counter lies on the table": (
        (countered(1, 2), laid(2, "C", LATER, material=False)),
        [("v3", LATER, None)],
    ),
    "the counter was adopted": (
        (countered(1, 2), laid(2, "C", LATER, material=False), adopted(2, LAST)),
        [("v3", LATER, None), ("v5", LAST, Outcome.ADOPTED_AMENDED)],
    ),
    "the counter was rejected": (
        (countered(1, 2), laid(2, "C", LATER, material=False), objected(2, LAST)),
        [("v3", LATER, None), ("v5", LAST, Outcome.REJECTED)],
    ),
    "a counter to the counter was adopted": (
        (
            countered(1, 2),
            laid(2, "C", LATER, material=False),
            countered(2, 3, LATER),
            laid(3, "S", LATER, material=False),
            adopted(3, LAST),
        ),
        [("v3", LATER, None), ("v7", LAST, Outcome.ADOPTED_AMENDED)],
    ),
}


@pytest.mark.parametrize("name", ANSWERS)
def test_an_answer_counts_from_its_day_and_its_outcome_from_the_day_that_decided_it(name: str) -> None:
    events, expected = ANSWERS[name]

    answers = of_kind(inputs.ProposalAnswered, told(laid(1), *events))

    assert [(one.ref, one.on, one.outcome) for one in answers if one.of == "v2"] == expected


@pytest.mark.parametrize(("day", "counts"), [(LATER, False), (LAST, True)])
def test_a_proposal_taken_back_before_its_answer_was_due_was_never_there(*, day: date, counts: bool) -> None:
    proposals = of_kind(inputs.ProposalLaid, told(laid(1), withdrawn(1, day)))

    assert bool(proposals) is counts


def promised(number: int = 1, day: date = DAY, **fields: Any) -> Event:
    known: dict[str, Any] = {"due": LAST, "note": None, "replaces": None, **fields}
    return dated(promises.PromiseMade, day, promise=number, title="Report", **known)


def accepted(number: int = 1, day: date = LATER) -> Event:
    return dated(promises.PromiseAccepted, day, by="C", promise=number)


def test_a_promise_counts_from_the_day_on_which_the_last_of_the_others_accepted_it() -> None:
    kept = dated(promises.PromiseKept, LAST, promise=1, note=None)

    facts = told(promised(), accepted(), kept)

    assert of_kind(inputs.Promised, facts) == [inputs.Promised(ref="v2", on=LATER, by="S", due=LAST)]
    assert of_kind(inputs.PromiseKept, facts) == [inputs.PromiseKept(ref="v4", on=LAST, of="v2")]
    assert not of_kind(inputs.Promised, told(promised()))


def test_a_promise_gives_way_when_the_others_released_it_or_accepted_another_in_its_place() -> None:
    released = dated(promises.PromiseReleased, LATER, by="C", promise=1, reason="Fine")

    by_release = of_kind(inputs.PromiseReplaced, told(promised(), accepted(), released))
    by_another = of_kind(
        inputs.PromiseReplaced, told(promised(), accepted(), promised(2, LATER, replaces=1), accepted(2, LAST))
    )

    assert by_release == [inputs.PromiseReplaced(ref="v4", on=LATER, of="v2")]
    assert by_another == [inputs.PromiseReplaced(ref="v4", on=LAST, of="v2")]


def owed(day: date = DAY, due: date = LATER) -> Event:
    return dated(
        disclosures.DisclosureAgreed,
        day,
        proposal=1,
        disclosure=1,
        owed_by="S",
        topic="earning_model",
        title=None,
        due=due,
    )


def shown(day: date = LATER) -> Event:
    return dated(disclosures.DisclosureMade, day, disclosure=1, where=None)


def judged(*, complete: bool, day: date = LATER) -> Event:
    return dated(disclosures.DisclosureJudged, day, by="C", disclosure=1, complete=complete, reason=None)


def test_a_judgement_is_about_what_was_shown_last_and_about_what_is_shown_until_the_next_one() -> None:
    facts = told(owed(), shown(), judged(complete=False), shown(LAST), judged(complete=True, day=LAST))

    found = of_kind(inputs.DisclosureJudged, facts)

    assert [(one.showing, one.complete, one.on) for one in found] == [
        ("v3", False, LATER),
        ("v5", False, LAST),
        ("v5", True, LAST),
    ]


@pytest.mark.parametrize(("day", "counts"), [(LATER, False), (LAST, True)])
def test_a_duty_that_was_dropped_before_it_was_due_was_never_owed(*, day: date, counts: bool) -> None:
    dropped = dated(disclosures.DisclosureDropped, day, proposal=2, disclosure=1, reason="Not needed")

    assert bool(of_kind(inputs.DisclosureOwed, told(owed(), dropped))) is counts


def contested(version: int, day: date = LATER, by: str = "C", **fields: Any) -> Event:
    return dated(contests.FactContested, day, by=by, version=version, reason="Not so", **fields)


def benefited(**fields: Any) -> Event:
    return dated(BenefitRecorded, DAY, amount=500, what="Savings", **fields)


def test_a_contest_objects_and_conceding_withdrawing_or_settling_resolves_it() -> None:
    conceded = dated(contests.ContestConceded, LAST, version=2, reason=None)
    withdrawn_ = dated(contests.ContestWithdrawn, LAST, by="C", version=2, reason=None)
    settled = dated(contests.ContestSettled, LAST, proposal=1, version=2, upheld=True, reason="Checked")

    objections = of_kind(inputs.Objected, told(benefited(), contested(2)))
    resolved = [
        of_kind(inputs.ObjectionResolved, told(benefited(), contested(2), end))
        for end in (conceded, withdrawn_, settled)
    ]

    assert [(one.event, one.by, one.on) for one in objections] == [("v2", "C", LATER)]
    assert [(one.event, one.upheld, one.made_by) for (one,) in resolved] == [
        ("v2", True, None),
        ("v2", False, "C"),
        ("v2", True, None),
    ]


def test_what_was_taken_back_is_contested_no_more() -> None:
    struck = dated(FactStruck, LAST, version=2, reason="Twice")

    facts = told(benefited(), contested(2), struck)

    assert not of_kind(inputs.Objected, facts)
    assert not of_kind(inputs.Benefited, facts)


def test_what_was_repaired_counts_as_it_was_repaired() -> None:
    repaired = dated(BenefitRecorded, DAY, amount=400, what="Savings", corrects=Correction(version=2, reason="Typo"))

    assert [one.amount for one in of_kind(inputs.Benefited, told(benefited(), repaired))] == [400]


SOURCE = Origin(source="File", ref="e1")
AS_DATED = Origin(source="File", ref="e1", known_at="2024-03-20T00:00:00Z")


@pytest.mark.parametrize(
    ("of_fact", "of_contest", "expected"),
    [(None, None, LATER), (SOURCE, SOURCE, None), (SOURCE, None, LATER), (AS_DATED, SOURCE, LATER)],
)
def test_the_objection_period_runs_from_the_day_on_which_the_statement_became_known(
    of_fact: Origin | None, of_contest: Origin | None, expected: date | None
) -> None:
    facts = told(benefited(origin=of_fact), contested(2, LAST, origin=of_contest), known_on=LATER)

    assert [one.period_from for one in of_kind(inputs.Objected, facts)] == [expected]


def test_what_was_said_in_a_round_counts_from_the_day_on_which_it_was_handed_in() -> None:
    said = dated(assessments.AssessmentSubmitted, DAY, by="S", round="R1", rater="S-1", sealed=None)
    scores = (assessments.ItemScore(item="open", score=Decimal(4)),)
    opened_ = assessments.Assessment(party="S", version=2, rater="S-1", scores=scores)
    closed = dated(assessments.RoundClosed, LATER, by="C", round="R1", assessments=(opened_,))

    facts = told(said, closed)

    assert of_kind(inputs.Assessed, facts) == [
        inputs.Assessed(ref="v2", on=DAY, by="S", round="R1", rater="S-1", scores={"open": Decimal(4)})
    ]
    assert of_kind(inputs.RoundClosed, facts) == [inputs.RoundClosed(ref="v3", on=LATER, round="R1")]
    assert not of_kind(inputs.Assessed, told(said))


def test_a_dispute_is_resolved_by_what_names_its_number() -> None:
    raised = dated(disputes.DisputeRaised, DAY, dispute=1, title="Hours", note=None)
    resolved = dated(disputes.DisputeResolved, LATER, dispute=1, level=disputes.ResolutionLevel(2), outcome="Half")

    found = of_kind(inputs.DisputeResolved, told(raised, resolved))

    assert found == [inputs.DisputeResolved(ref="v3", on=LATER, of="v2", level=2)]


def test_each_part_of_a_gain_is_a_benefit_of_its_party() -> None:
    parts = (gain_share.PartyPart(party="C", amount=30), gain_share.PartyPart(party="S", amount=70))
    shared = dated(gain_share.GainShareAgreed, DAY, proposal=1, title="Energy", gain=100, parts=parts)

    assert [(one.by, one.amount, one.ref) for one in of_kind(inputs.Benefited, told(shared))] == [
        ("C", 30, "v2"),
        ("S", 70, "v2"),
    ]
