"""A contract in which every theme has something that can be changed or let go."""

from decimal import Decimal

from domain.clocks.claims import NotifyClaim, RecordAwareness
from domain.clocks.notice_clauses import AgreeNoticeClause
from domain.clocks.reminders import AgreeReminders
from domain.clocks.renewals import AgreeTacitRenewal
from domain.counting import Span, SpanUnit
from domain.crises.acts import DeclareCrisis
from domain.division_of_work.deliverables import AgreeDeliverable
from domain.division_of_work.packages import AssignWork
from domain.division_of_work.strengths import StateStrength
from domain.division_of_work.synergies import AgreeSynergy
from domain.memory.notices import AfterSilence, NoticeTerms
from domain.memory.relation import Measure
from domain.relation.formal_guarantees import AgreeFormalGuarantee
from domain.relation.relation_limits import AgreeRelationLimit
from domain.running import ClockKind
from tests.domain.builders import CLIENT, CONTRACTOR, TODAY, as_client, as_contractor
from tests.domain.impact.builders import a_contract
from tests.domain.story import Story

NAME, TITLE = "roster", "Planning"
A_WEEK = Span(count=1, unit=SpanUnit.WEEKS)
LIMITS = tuple(AgreeRelationLimit(title="Grens", measure=measure, at_least=Decimal(0)) for measure in Measure)


def a_contract_of_all_themes() -> Story:
    """The contract with work, clocks, limits and a guarantee agreed, a claim that runs and a crisis."""
    story = a_contract()
    brings = {CLIENT: "Gebouwdata", CONTRACTOR: "Sensoren"}
    replies = NoticeTerms(reply_within=A_WEEK, silence=AfterSilence.ACCEPTED)
    story.give(StateStrength(effective_on=TODAY, strength=NAME, title=TITLE), as_contractor())
    story.agree(
        AgreeDeliverable(deliverable=NAME, title=TITLE, end_customer="Scholen", answerable=CONTRACTOR),
        AgreeSynergy(synergy=NAME, title=TITLE, brings=brings),
        AssignWork(work=NAME, title=TITLE, strength=NAME, party=CONTRACTOR),
        AgreeNoticeClause(notice_clause="events", title="Meldingen", terms=replies),
        AgreeTacitRenewal(months=12, notice_months=3),
        AgreeReminders(days=7, remind_of=(ClockKind.ANSWER,)),
        AgreeFormalGuarantee(given_by=CONTRACTOR, covers="Prijs en kwaliteit"),
        *LIMITS,
    )
    aware = {"claim": "roof", "notice_clause": "events", "title": "Lekkage"}
    story.give(RecordAwareness(effective_on=TODAY, **aware), as_contractor())
    story.give(NotifyClaim(effective_on=TODAY, claim="roof"), as_contractor())
    story.give(DeclareCrisis(effective_on=TODAY, title="Brand"), as_client())
    return story
