"""A proposed change of a public contract put to the grounds of the law, with three kinds of answers kept apart."""

from typing import Any, Final

from domain.modifications import JudgeGround, ModifyContract, Question
from domain.procurement.answers import Answer, AnswerKind
from domain.procurement.conditions import ProposedChange
from domain.procurement.grounds import GroundStatus, GroundVerdict, put_to_grounds
from domain.procurement.record import ProcurementRecord
from interfaces.web.pages.measured import Link, deed
from interfaces.web.telling import sources_of
from interfaces.web.visit import Visit

_TONES: Final = {
    GroundStatus.RULE_FAILED: "bad",
    GroundStatus.JUDGED_NOT_TO_HOLD: "bad",
    GroundStatus.AWAITING_FACT: "wait",
    GroundStatus.AWAITING_JUDGEMENT: "wait",
    GroundStatus.HOLDS_AS_JUDGED: "good",
}
_ANSWERED: Final = {AnswerKind.RULE_MET: "good", AnswerKind.RULE_FAILED: "bad"}


def put_to_the_law(visit: Visit, record: ProcurementRecord, change: ModifyContract, proposal: int) -> dict[str, Any]:
    """Put one change to every ground, the one that it names first. The contract must be known."""
    if record.contract is None:
        raise ValueError("what the contract was worth at its award is not agreed")
    on_table = visit.place.state.table.get(proposal)
    proposed = ProposedChange(
        on=on_table.terms_from if on_table else visit.today,
        value_delta=change.value_delta,
        clause=change.clause,
        judgements=record.judgements_about(proposal),
    )
    verdicts = put_to_grounds(record.contract, proposed, made=record.modifications)
    named = [_ground(visit, one, proposal) for one in verdicts if one.entry.ground is change.basis]
    others = [_ground(visit, one, proposal) for one in verdicts if one.entry.ground is not change.basis]
    return {
        "phrase": visit.words.phrase(change, visit.names, visit.place.currency),
        "named": named,
        "others": others,
    }


def _ground(visit: Visit, verdict: GroundVerdict, proposal: int) -> dict[str, Any]:
    entry, words = verdict.entry, visit.words
    return {
        "title": words.choice(entry.ground),
        "where": words.text("law.where", article=entry.article, dutch=entry.dutch_article),
        "status": words.text(f"law.{verdict.status}"),
        "tone": _TONES[verdict.status],
        "notice": verdict.notice_due,
        "rules": [_rule(visit, one) for one in verdict.answers if _is_rule(one)],
        "judged": [_judged(visit, one, proposal) for one in verdict.answers if not _is_rule(one)],
    }


def _is_rule(answer: Answer) -> bool:
    return answer.kind in (AnswerKind.RULE_MET, AnswerKind.RULE_FAILED, AnswerKind.AWAITING_FACT)


def _rule(visit: Visit, answer: Answer) -> dict[str, Any]:
    """Say a condition that a number or a stated fact settles."""
    return {
        "text": _condition(visit, answer.condition),
        "answer": visit.words.text(f"law.{answer.kind}"),
        "tone": _ANSWERED.get(answer.kind, "wait"),
    }


def _judged(visit: Visit, answer: Answer, proposal: int) -> dict[str, Any]:
    """Say a condition that only people answer, with who answered it or the way to do so."""
    words, judgement = visit.words, answer.judgement
    line: dict[str, Any] = {"text": _condition(visit, answer.condition), "sources": (), "deeds": ()}
    if judgement is None:
        ask: Link = deed(visit, JudgeGround, proposal=str(proposal), question=answer.condition)
        return {**line, "answer": words.text("law.awaiting_judgement"), "tone": "wait", "deeds": (ask,)}
    said = words.text("law.judged_holds" if judgement.holds else "law.judged_fails")
    sources = sources_of(visit, (judgement.ref,))
    return {**line, "answer": said, "tone": "good" if judgement.holds else "bad", "sources": sources}


def _condition(visit: Visit, name: str) -> str:
    if name in set(Question):
        return visit.words.choice(Question(name))
    return visit.words.text(f"law.rule_{name}")
