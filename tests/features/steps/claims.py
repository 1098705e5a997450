"""Phrases about notice clauses and claims: what is said within how long, and what silence does."""

from domain.clocks.claims import AnswerClaim, ClaimAnswer, NotifyClaim, NotifyFailure, RecordAwareness, WithdrawClaim
from domain.clocks.notice_clauses import AgreeLongerPeriod, AgreeNoticeClause, DropNoticeClause
from domain.clocks.quotations import AnswerQuotation, AssessClaim, QuotationAnswer, SubmitQuotation
from domain.clocks.silent_claims import DeemAccepted, LoseRight
from domain.counting import Span
from domain.facts import Change
from domain.memory.notices import AfterSilence, NoticeTerms
from tests.features.phrases import act, check, one_of, term
from tests.features.world import World

CLAUSE, CLAIM = "events", "A1"
ANSWERS = {
    "accepts the claim": ClaimAnswer.ACCEPT,
    "refuses the claim": ClaimAnswer.REFUSE,
    "asks a quotation for the claim": ClaimAnswer.ASK_QUOTATION,
    "de aanspraak aanvaardt": ClaimAnswer.ACCEPT,
    "de aanspraak afwijst": ClaimAnswer.REFUSE,
    "om een offerte voor de aanspraak vraagt": ClaimAnswer.ASK_QUOTATION,
}
REPLIES = {
    "accepts the quotation": QuotationAnswer.ACCEPT,
    "refuses the quotation": QuotationAnswer.REFUSE,
    "asks to revise the quotation": QuotationAnswer.ASK_REVISION,
    "assesses itself and leaves the quotation": QuotationAnswer.ASSESS_ITSELF,
    "de offerte aanvaardt": QuotationAnswer.ACCEPT,
    "de offerte afwijst": QuotationAnswer.REFUSE,
    "de offerte herzien wil": QuotationAnswer.ASK_REVISION,
    "zelf waardeert in plaats van de offerte": QuotationAnswer.ASSESS_ITSELF,
}


def the_terms(reply_weeks: int, reminder_weeks: int | None) -> NoticeTerms:
    """The periods of NEC4, with or without a reminder before silence counts."""
    return NoticeTerms(
        notify_within=Span(count=8),
        reply_within=Span(count=reply_weeks),
        silence=AfterSilence.ACCEPTED,
        after_reminder=Span(count=reminder_weeks) if reminder_weeks else None,
        quote_within=Span(count=3),
        quote_reply_within=Span(count=2),
        assess_within=Span(count=3),
    )


@term(
    AgreeNoticeClause,
    "a two-step notice clause of {weeks:number} weeks?",
    "een tweestapsclausule van {weeks:number} (?:week|weken)",
)
def _(world: World, weeks: str) -> Change:
    return AgreeNoticeClause(notice_clause=CLAUSE, title="Meldclausule", terms=the_terms(int(weeks), 2))


@term(
    AgreeNoticeClause,
    "a one-step notice clause of {weeks:number} weeks?",
    "een eenstapsclausule van {weeks:number} (?:week|weken)",
)
def _(world: World, weeks: str) -> Change:
    return AgreeNoticeClause(notice_clause=CLAUSE, title="Meldclausule", terms=the_terms(int(weeks), None))


@term(DropNoticeClause, "no notice clause any more", "geen meldclausule meer")
def _(world: World) -> Change:
    return DropNoticeClause(notice_clause=CLAUSE, reason="Niet meer nodig")


@term(AgreeLongerPeriod, "more time for this claim until {day}", "meer tijd voor deze aanspraak tot {day}")
def _(world: World, day: str) -> Change:
    return AgreeLongerPeriod(claim=CLAIM, until=world.read.day(day), reason="Het onderzoek duurt langer")


@act('{party} (became|becomes) aware of "{title}"', '{party} (ontdekte|ontdekt): "{title}"', asks=RecordAwareness)
def _(world: World, party: str, title: str) -> None:
    world.give(party, RecordAwareness, claim=CLAIM, notice_clause=CLAUSE, title=title)


@act(
    '{party} (became|becomes) aware of "{title}", told by nobody',
    '{party} (ontdekte|ontdekt): "{title}", door niemand gemeld',
    asks=RecordAwareness,
)
def _(world: World, party: str, title: str) -> None:
    told = {"claim": CLAIM, "notice_clause": CLAUSE, "title": title, "other_should_tell": True}
    world.give(party, RecordAwareness, **told)


@act("{party} (notified|notifies) the claim", "{party} de aanspraak (meldde|meldt)", asks=NotifyClaim)
def _(world: World, party: str) -> None:
    world.give(party, NotifyClaim, claim=CLAIM)


@act(
    "{party} " + one_of("answer", ANSWERS),
    asks=AnswerClaim,
)
def _(world: World, party: str, answer: str) -> None:
    world.give(party, AnswerClaim, claim=CLAIM, claim_answer=ANSWERS[answer], reason="Zo lezen wij de clausule.")


@act(
    "{party} (reminded|reminds) of the missing answer",
    "{party} aan het antwoord (herinnerde|herinnert)",
    asks=NotifyFailure,
)
def _(world: World, party: str) -> None:
    world.give(party, NotifyFailure, claim=CLAIM)


@act("{party} (withdrew|withdraws) the claim", "{party} de aanspraak (introk|intrekt)", asks=WithdrawClaim)
def _(world: World, party: str) -> None:
    world.give(party, WithdrawClaim, claim=CLAIM, reason="Het viel mee.")


@act("{party} (quoted|quotes) {amount}", "{party} {amount} (offreerde|offreert)", asks=SubmitQuotation)
def _(world: World, party: str, amount: str) -> None:
    world.give(party, SubmitQuotation, claim=CLAIM, price=world.read.money(amount))


@act(
    "{party} " + one_of("answer", REPLIES),
    asks=AnswerQuotation,
)
def _(world: World, party: str, answer: str) -> None:
    world.give(party, AnswerQuotation, claim=CLAIM, quotation_answer=REPLIES[answer], reason="Zo rekenen wij.")


@act(
    "{party} (assessed|assesses) the claim at {amount}",
    "{party} de aanspraak op {amount} (waardeerde|waardeert)",
    asks=AssessClaim,
)
def _(world: World, party: str, amount: str) -> None:
    world.give(party, AssessClaim, claim=CLAIM, price=world.read.money(amount), reason="Minder uren nodig.")


@act("the right (lapsed|lapses) by silence", "het recht door zwijgen (verviel|vervalt)", asks=LoseRight)
def _(world: World) -> None:
    world.let_the_clock(LoseRight, claim=CLAIM)


@act("silence (accepted|accepts) the claim", "zwijgen de aanspraak (aanvaardde|aanvaardt)", asks=DeemAccepted)
def _(world: World) -> None:
    world.let_the_clock(DeemAccepted, claim=CLAIM)


@check("nothing was recorded since", "is er sindsdien niets vastgelegd")
def _(world: World) -> None:
    assert world.ask("timeline")["entries"][0]["version"] == world.version
