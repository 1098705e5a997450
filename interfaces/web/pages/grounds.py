"""A proposal put to the grounds of procurement law, with three kinds of answers kept apart."""

from typing import Any, Final

from application.queries.law import ChangeTested, ConditionAnswered, GroundsAnswer, GroundTested, RoomLeft
from domain import lifecycle
from domain.circumstances import StateCircumstances
from domain.modifications import JudgeGround, Question
from domain.procurement.answers import AnswerKind
from domain.procurement.grounds import GroundStatus
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
_JUDGED: Final = (AnswerKind.JUDGEMENT, AnswerKind.AWAITING_JUDGEMENT)
_CHANGES: Final = {kind.__name__: kind for kind in lifecycle.CHANGES}


def tested(visit: Visit, answer: GroundsAnswer) -> dict[str, Any]:
    """Say what a proposal moves, and show each of its changes put to every ground."""
    words, formats = visit.words, visit.formats
    ends = answer.end_before, answer.end_after
    return {
        "moves": [words.text(f"law.touch_{touch}") for touch in answer.touches],
        "worth": _worth(visit, answer.value_delta),
        "untold": formats.several([words.label(_CHANGES[name]) for name in answer.untold]),
        "ends": words.text("law.end_moves", before=formats.day(ends[0]), after=formats.day(ends[1]))
        if ends[0] and ends[1] and ends[0] != ends[1]
        else "",
        "divided": formats.several([words.field(StateCircumstances, point).label for point in answer.divided]),
        "changes": [_change(visit, one, answer.proposal) for one in answer.changes],
        "state": deed(visit, StateCircumstances, proposal=str(answer.proposal)),
    }


def _worth(visit: Visit, amount: int | None) -> str:
    return visit.words.text("law.untold") if amount is None else visit.formats.money(amount, visit.place.currency)


def _change(visit: Visit, change: ChangeTested, proposal: int) -> dict[str, Any]:
    named = [_ground(visit, one, proposal) for one in change.grounds if one.ground is change.named]
    others = [_ground(visit, one, proposal) for one in change.grounds if one.ground is not change.named]
    worth = _worth(visit, change.value_delta)
    title = visit.words.text("law.change_on_clause", worth=worth, clause=change.clause) if change.clause else worth
    return {"title": title, "named": named, "others": others}


def _ground(visit: Visit, ground: GroundTested, proposal: int) -> dict[str, Any]:
    words = visit.words
    return {
        "title": words.choice(ground.ground),
        "where": words.text("law.where", article=ground.article, dutch=ground.dutch_article),
        "status": words.text(f"law.{ground.status}"),
        "tone": _TONES[ground.status],
        "notice": ground.notice_due,
        "room": _room(visit, ground.room) if ground.room else "",
        "rules": [_rule(visit, one, proposal) for one in ground.conditions if one.answer not in _JUDGED],
        "judged": [_judged(visit, one, proposal) for one in ground.conditions if one.answer in _JUDGED],
    }


def _room(visit: Visit, room: RoomLeft) -> str:
    words, currency = visit.words, visit.place.currency
    limit, before = (visit.formats.money(amount, currency) for amount in (room.limit, room.before))
    if room.after is None or room.left is None:
        return words.text("law.room_untold", limit=limit, before=before)
    after, left = (visit.formats.money(amount, currency) for amount in (room.after, room.left))
    return words.text("law.room", limit=limit, before=before, after=after, left=left)


def _rule(visit: Visit, answer: ConditionAnswered, proposal: int) -> dict[str, Any]:
    """Say a condition that a number or a stated fact settles, with the way to state what is not known yet."""
    awaits = answer.answer is AnswerKind.AWAITING_FACT
    return {
        "text": _condition(visit, answer.condition),
        "answer": visit.words.text(f"law.{answer.answer}"),
        "tone": _ANSWERED.get(answer.answer, "wait"),
        "deeds": (deed(visit, StateCircumstances, proposal=str(proposal)),) if awaits else (),
    }


def _judged(visit: Visit, answer: ConditionAnswered, proposal: int) -> dict[str, Any]:
    """Say a condition that only people answer: who answered it and why, or the way to do so."""
    words, judged = visit.words, answer.judged
    raised = [words.text(f"law.raised_{fact}") for fact in answer.raised_by]
    nothing: dict[str, Any] = {"reasons": "", "sources": (), "deeds": ()}
    line = {"text": _condition(visit, answer.condition), "raised": raised, **nothing}
    if judged is None:
        ask: Link = deed(visit, JudgeGround, proposal=str(proposal), question=answer.condition)
        return {**line, "answer": words.text("law.awaiting_judgement"), "tone": "wait", "deeds": (ask,)}
    said = words.text("law.judged_holds" if judged.holds else "law.judged_fails")
    reasons = words.text(
        "law.judged_by", name=judged.judged_by, party=visit.place.name(judged.party), reasons=judged.reasons
    )
    sources = sources_of(visit, (f"v{judged.version}",))
    return {**line, "answer": said, "tone": "good" if judged.holds else "bad", "reasons": reasons, "sources": sources}


def _condition(visit: Visit, name: str) -> str:
    if name in set(Question):
        return visit.words.choice(Question(name))
    return visit.words.text(f"law.rule_{name}")
