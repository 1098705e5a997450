"""The table: open proposals as cards, what each side can do, open renegotiations, and what lay there before."""

from collections.abc import Mapping
from typing import Any, Final, NamedTuple

from pydantic import BaseModel

from application.queries.overview import Overview, TalkLine
from application.queries.proposals import AssentLine, ProposalAnswer, ProposalInFull, ProposalLine, Table
from domain.four_eyes import needs_second
from domain.state import Regime
from interfaces.web.pages.foreseen import foreseen
from interfaces.web.pages.gain_figures import divisions_beside
from interfaces.web.pages.grounds import tested
from interfaces.web.pages.stress_figures import figures_beside, lying_beside
from interfaces.web.screen import Page, Screen
from interfaces.web.telling import changes_of
from interfaces.web.visit import Visit

PATH: Final = "/partnerships/{partnership:uuid}/table"
PROPOSAL_PATH: Final = "/partnerships/{partnership:uuid}/proposals/{number:int}"
_OF_CLAUSES: Final = frozenset({"agree-driver", "revise-clause"})
_TONES: Final = {"open": "wait", "adopted": "good", "objected": "bad", "expired": "plain"}


class Deed(NamedTuple):
    """Something that the reader can do, and whether it is the first thing to think of."""

    href: str
    label: str
    main: bool = False


def ask(visit: Visit) -> Mapping[str, BaseModel]:
    """Ask for all proposals and for the renegotiations."""
    queries, partnership = visit.handslag.queries, visit.place.partnership
    return {"table": queries.table(partnership), "overview": queries.overview(partnership)}


def show(visit: Visit, answer: Mapping[str, Any]) -> Screen:
    """Show the table."""
    table: Table = answer["table"]
    overview: Overview = answer["overview"]
    content = {
        "open": [in_full(visit, proposal) for proposal in table.open],
        "closed": [_closed(visit, proposal) for proposal in table.closed],
        "talks": [_talk(visit, talk) for talk in overview.renegotiations if talk.status != "concluded"],
        "lay": f"{visit.place.home}/record/lay-proposal",
        "talk": f"{visit.place.home}/record/open-renegotiation",
    }
    return Screen("table", visit.words.text("nav.table"), content, section="table")


PAGE = Page(PATH, ask, show)


def ask_proposal(visit: Visit) -> ProposalAnswer:
    """Ask for one proposal, open or closed."""
    number = visit.request.path_params["number"]
    return visit.handslag.queries.proposal(visit.place.partnership, min(number, 2**31))


def show_proposal(visit: Visit, answer: ProposalAnswer) -> Screen:
    """Show one proposal."""
    one = answer.proposal
    chain = [number for number in one.chain if number != one.number]
    home = visit.place.home
    content = {
        "one": in_full(visit, one),
        "chain": [(n, f"{home}/proposals/{n}") for n in chain],
        "law": _at_law(visit, one),
        "impact": foreseen(visit, one.number) if one.state.value == "open" else None,
        "evidence": figures_beside(visit, one.number),
        "gains": divisions_beside(visit, one),
    }
    return Screen("proposal", one.title, content, section="table")


def _at_law(visit: Visit, proposal: ProposalInFull) -> dict[str, Any] | None:
    """Put a proposal on the table of a public contract to the grounds of the law."""
    if proposal.state.value != "open" or visit.place.state.regime is not Regime.PUBLIC:
        return None
    found = visit.handslag.queries.grounds(visit.place.partnership, proposal.number, as_of=visit.today)
    return None if found.missing else tested(visit, found)


PROPOSAL_PAGE = Page(PROPOSAL_PATH, ask_proposal, show_proposal)


def in_full(visit: Visit, proposal: ProposalInFull) -> dict[str, Any]:
    """Give a proposal with what it brings, its terms, who assented and who is awaited."""
    words, place = visit.words, visit.place
    own_turn, on_table = place.own in proposal.waiting, place.state.table.get(proposal.number)
    return {
        "number": proposal.number,
        "title": proposal.title,
        "by": place.name(proposal.by),
        "others": words.formats.several([place.name(party) for party in place.state.parties if party != proposal.by]),
        "index": place.index_of(proposal.by),
        "they": proposal.they,
        "we": proposal.we,
        "i": proposal.i,
        "changes": changes_of(visit, proposal),
        "assents": [_assent(visit, one) for one in proposal.assents],
        "waits": _waits(visit, proposal),
        "own_turn": own_turn and not _drafted(visit, proposal.number),
        "open": proposal.state.value == "open",
        "state": words.text(f"proposal.state.{proposal.state.value}"),
        "tone": _TONES.get(proposal.state.value, "plain"),
        "effective": words.formats.day(on_table.terms_from) if on_table else "",
        "due": words.formats.day(proposal.answer_due),
        "late": proposal.answer_due < visit.today,
        "expires": words.formats.day(proposal.expires_on),
        "reason": proposal.closing_reason,
        "deeds": _deeds(visit, proposal) if proposal.state.value == "open" and place.audit is None else [],
        "evidence": lying_beside(visit, proposal.number),
        "href": f"{place.home}/proposals/{proposal.number}",
        "event": f"{place.home}/events/{proposal.version}",
    }


def _waits(visit: Visit, proposal: ProposalInFull) -> str:
    words, place = visit.words, visit.place
    if _drafted(visit, proposal.number):
        return words.text("table.second_needed")
    if place.own in proposal.waiting:
        return words.text("table.waits_for_you")
    return words.text("table.waits_for", parties=words.formats.several([place.name(one) for one in proposal.waiting]))


def _deeds(visit: Visit, proposal: ProposalInFull) -> list[Deed]:
    text, number = visit.words.text, proposal.number
    record = f"{visit.place.home}/record"
    own = visit.place.own
    deeds = []
    if own in proposal.waiting and not _drafted(visit, proposal.number):
        read = f"proposal={number}&terms_hash={proposal.terms_hash}"
        deeds.append(Deed(f"{record}/give-assent?{read}", text("table.assent"), main=True))
    if any(one.party == own and not one.confirmed for one in proposal.assents):
        deeds.append(Deed(f"{record}/confirm-assent?proposal={number}", text("table.confirm"), main=True))
    if proposal.by == own:
        deeds.append(Deed(f"{record}/withdraw-proposal?proposal={number}", text("table.withdraw")))
    else:
        deeds.append(Deed(f"{record}/counter-proposal?counters={number}", text("table.counter")))
        deeds.append(Deed(f"{record}/raise-objection?proposal={number}", text("table.object")))
    if _OF_CLAUSES.intersection(proposal.change_kinds):
        deeds.append(Deed(f"{visit.place.home}/stress-test", text("stress.compare_this")))
    return deeds


def _drafted(visit: Visit, number: int) -> bool:
    """Tell whether the person drafted a proposal that another key figure of its party must assent to."""
    state, own, on_table = visit.place.state, visit.place.own, visit.place.state.table.get(number)
    if on_table is None or on_table.by != own or on_table.drafted_by is None:
        return False
    drafted = on_table.drafted_by == state.people.number_of(own, visit.person.account)
    return drafted and needs_second(state, own, on_table.changes)


def _assent(visit: Visit, assent: AssentLine) -> str:
    words, place = visit.words, visit.place
    day, party = words.formats.day(assent.given_on), place.name(assent.party)
    if assent.recorded_by is None:
        return words.text("table.assented", party=party, day=day)
    recorder, evidence = place.name(assent.recorded_by), assent.evidence or ""
    key = "table.assented_confirmed" if assent.confirmed else "table.assented_for"
    return words.text(key, party=party, day=day, recorder=recorder, evidence=evidence)


def _closed(visit: Visit, proposal: ProposalLine) -> dict[str, Any]:
    return {
        "number": proposal.number,
        "title": proposal.title,
        "by": visit.place.name(proposal.by),
        "state": visit.words.text(f"proposal.state.{proposal.state.value}"),
        "tone": _TONES.get(proposal.state.value, "plain"),
        "day": visit.formats.day(proposal.closed_on) if proposal.closed_on else "",
        "href": f"{visit.place.home}/proposals/{proposal.number}",
    }


def _talk(visit: Visit, talk: TalkLine) -> dict[str, Any]:
    words, place, record = visit.words, visit.place, f"{visit.place.home}/record"
    number = talk.renegotiation
    answered = {one.party for one in talk.answers}
    willing = [place.name(one.party) for one in talk.answers if one.willing]
    deeds = []
    if place.own not in answered and (talk.ground.value == "trigger" or talk.opened_by != place.own):
        deeds.append(
            Deed(f"{record}/answer-renegotiation?renegotiation={number}", words.text("talk.answer"), main=True)
        )
    conclude = f"change=conclude-renegotiation&renegotiation={number}"
    deeds.append(Deed(f"{record}/lay-proposal?{conclude}", words.text("talk.conclude")))
    stuck = talk.status == "impasse"
    way = "end-impasse" if stuck else "declare-impasse"
    deeds.append(Deed(f"{record}/{way}?renegotiation={number}", words.text(f"talk.{way}")))
    return {
        "number": number,
        "subject": talk.subject,
        "ground": words.choice(talk.ground),
        "driver": place.name(talk.driver) if talk.driver else "",
        "opened": words.text("talk.opened", party=place.name(talk.opened_by), day=words.formats.day(talk.opened_on)),
        "due": words.formats.day(talk.answer_due),
        "late": talk.answer_due < visit.today and not answered,
        "status": words.text(f"talk.{talk.status}"),
        "tone": "warn" if stuck else "wait",
        "willing": words.text("talk.willing", parties=words.formats.several(willing)) if willing else "",
        "deeds": deeds,
        "event": f"{place.home}/events/{talk.version}",
    }
