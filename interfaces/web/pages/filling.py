"""What a form of a command begins with: what there is to choose from, what the address names, what is known.

Everything here follows from the names and kinds of fields; no code knows a command.
"""

from collections.abc import Mapping, Sequence
from typing import Final

from domain import audits
from domain.breaches import is_repaired
from domain.facts import Command
from domain.memory.notices import OPEN_STAGES
from domain.promises import outcome_of
from interfaces.shapes import Shape, shapes_of
from interfaces.web.forms import Choices, Form
from interfaces.web.forms.choices import COINED, OPEN
from interfaces.web.pages.beginning import initial_of
from interfaces.web.pages.known_aims import known_aims
from interfaces.web.pages.known_course import known_course
from interfaces.web.pages.known_principles import known_principles
from interfaces.web.pages.known_voices import known_voices
from interfaces.web.visit import Visit

NAMED_BY_HASH: Final = frozenset({"terms_hash"})
_FOR_ANOTHER: Final = frozenset({"on_behalf_of", "evidence"})
_SAME_AS: Final = {"counters": "proposal", "cost_series": "series"}

Known = Mapping[str, Sequence[tuple[str, str]]]


def form_of(visit: Visit, kind: type[Command]) -> Form[Command]:
    """Give the form of a command as it begins at this address."""
    known = known_things(visit)
    fixed = fixed_of(visit, kind, known)
    return Form(
        kind,
        visit.words.in_currency(visit.currency),
        choices=Choices(parties=_parties(visit), known=known),
        initial=initial_of(visit, kind, fixed),
        fixed=fixed,
        left_out=_left_out(visit, kind, known),
        needed=frozenset({"they", "theme", "observation", "purpose", "trust_level"}),
    )


def choices_of(visit: Visit) -> Choices:
    """Give what there is to choose from in the partnership."""
    return Choices(parties=_parties(visit), known=known_things(visit))


def fixed_of(visit: Visit, kind: type[Command], known: Known) -> dict[str, str]:
    """Give what the address names, such as the proposal that is answered; it is shown and not asked."""
    query = visit.request.query_params
    shapes = shapes_of(kind)
    pointing = {name for name in shapes if _pointed_at(name, shapes[name]) in known} | NAMED_BY_HASH | {"version"}
    return {name: query[name] for name in shapes if name in pointing and query.get(name)}


def _pointed_at(name: str, shape: Shape) -> str:
    return shape.refers or _SAME_AS.get(name, name)


def known_things(visit: Visit) -> Known:
    """Give what exists in the partnership and can be pointed at, by the field that does."""
    if not visit.at_partnership:
        return {}
    place, queries = visit.place, visit.handslag.queries
    state, overview = place.state, queries.overview(place.partnership)
    own, table = visit.person.organisation, queries.table(place.partnership)
    return {
        "goal": [(name, goal.title) for name, goal in state.goals.items()],
        "kpi": [(name, kpi.title) for name, kpi in state.kpis.items()],
        "driver": [(name, driver.entry.title) for name, driver in state.drivers.items()],
        "arrangement": [(name, one.title) for name, one in state.arrangements.items()],
        "disclosure": [
            (str(number), f"{number}. {place.name(one.owed_by)}: {one.title or visit.words.name(one.topic)}")
            for number, one in state.disclosures.items()
        ],
        "price": [(name, price.title) for name, price in state.prices.items()],
        "pain_gain": [(name, target.title) for name, target in state.targets.items()],
        "option": [(one.option, one.title) for one in queries.options(place.partnership).options],
        "proposal": [(str(one.number), f"{one.number}. {one.title}") for one in table.open],
        "shock": [(str(one.shock), f"{one.shock}. {one.title}") for one in overview.shocks],
        "renegotiation": [
            (str(one.renegotiation), f"{one.renegotiation}. {one.subject}")
            for one in overview.renegotiations
            if one.status != "concluded"
        ],
        **known_course(state),
        **known_principles(state.principles, place.own, visit.words.formats.day),
        **known_aims(state, place.own),
        **known_voices(state.course.voices, place.own, table),
        "guarantee": [(str(number), f"{number}. {covers}") for number, covers in state.relation.guarantees.items()],
        **_matters(visit),
        **_work(visit),
        **_rounds(visit),
        **_start(visit),
        **_notices(visit),
        **_people(visit),
        "series": [(one.series, one.title) for one in queries.series_list().series],
        "account": [(one.account, one.name) for one in visit.handslag.people.all() if one.organisation == own],
    }


def _people(visit: Visit) -> Known:
    """Give what waits for a second person of the own party, and its auditors who may still read."""
    people, own = visit.handslag.queries.representatives(visit.place.partnership), visit.place.own
    names = {one.person: one.name for one in people.representatives}
    reading = {auditor.person for auditor in audits.reading(visit.place.state, visit.today)}
    return {
        "appointment": [
            (str(one.appointment), f"{one.appointment}. {one.name}") for one in people.appointments if one.party == own
        ],
        "own_person": [(str(one.person), one.name) for one in people.representatives if one.party == own],
        "erasure": [
            (str(one.person), names.get(one.person, str(one.person)))
            for one in people.erasures
            if one.party == own and not one.confirmed
        ],
        "auditor": [
            (str(one.person), one.name) for one in people.auditors if one.party == own and one.person in reading
        ],
    }


def _matters(visit: Visit) -> Known:
    """Give the promises that stand, those of the own party that another can replace, issues and open disputes."""
    state, own = visit.place.state, visit.place.own
    standing = {number: one for number, one in state.promises.items() if outcome_of(state, number) is None}
    named = {number: (str(number), f"{number}. {one.title}") for number, one in standing.items()}
    return {
        "promise": list(named.values()),
        "replaces": [named[number] for number, one in standing.items() if one.by == own],
        "issue": list({one.issue: one.title for one in state.issues.values()}.items()),
        "breach": [
            (str(number), f"{number}. {one.title}")
            for number, one in state.commitments.conduct.breaches.items()
            if not is_repaired(state, one)
        ],
        "dispute": [
            (str(number), f"{number}. {one.title}") for number, one in state.disputes.items() if one.resolved is None
        ],
    }


def _start(visit: Visit) -> Known:
    """Give the points that the own party has yet to settle, the differences, and what was ranked so far."""
    start, own = visit.place.state.start, visit.place.own
    return {
        "point": [
            (str(number), f"{number}. {one.title}")
            for number, one in start.points.items()
            if one.owner == own and one.settled is None
        ],
        "weakness": [
            (str(number), f"{number}. {one.title}")
            for number, one in start.weaknesses.items()
            if one.owner == own and one.mitigated is None
        ],
        "difference": [(str(number), f"{number}. {one.title}") for number, one in start.differences.items()],
        "priority": [
            (name, name) for name in dict.fromkeys(one for _, ranked in start.rankings.values() for one in ranked)
        ],
    }


def _work(visit: Visit) -> Known:
    """Give who does what: own delegated activities, deliverables, synergies, strengths and work."""
    work, own = visit.place.state.work, visit.place.own
    return {
        "activity": [(name, one.title) for name, one in work.activities.items() if one.by == own],
        "deliverable": [(name, one.title) for name, one in work.deliverables.items()],
        "synergy": list(work.synergies.items()),
        "strength": [(name, one.title) for name, one in work.strengths.items()],
        "work": [(name, one.title) for name, one in work.packages.items()],
    }


def _notices(visit: Visit) -> Known:
    """Give the notice clauses in force and the claims that are open."""
    notices = visit.place.state.clocks.notices
    return {
        "notice_clause": [(name, one.title) for name, one in notices.clauses.items() if one.in_force],
        "claim": [(name, one.title) for name, one in notices.claims.items() if one.stage in OPEN_STAGES],
    }


def _rounds(visit: Visit) -> Known:
    """Give the rounds that take assessments, and the statements of these or of the one that the address names."""
    open_ = {name: one for name, one in visit.place.state.rounds.items() if not one.closed}
    named = visit.asked("round")
    asked = [one for name, one in open_.items() if named in ("", name)]
    return {
        "round": [(name, one.title) for name, one in open_.items()],
        "statement": [(item, visit.words.name(item)) for item in dict.fromkeys(i for one in asked for i in one.items)],
    }


def lacking(kind: type[Command], known: Known) -> bool:
    """Tell whether a command points at something of which there is nothing yet."""
    required = {name: shape for name, shape in shapes_of(kind).items() if shape.required and shape.refers not in OPEN}
    pointing = [_pointed_at(name, shape) for name, shape in required.items() if f"{kind.__name__}.{name}" not in COINED]
    return any(name in known and not known[name] for name in pointing)


def _parties(visit: Visit) -> Sequence[tuple[str, str]]:
    return [(party, visit.place.name(party)) for party in visit.place.state.parties] if visit.at_partnership else ()


def _left_out(visit: Visit, kind: type[Command], known: Known) -> frozenset[str]:
    left_out = {"origin"} if visit.asked("corrects") and visit.at_partnership else {"origin", "corrects"}
    if shapes_of(kind).keys() >= _FOR_ANOTHER:
        state = visit.place.state
        if {person.party for person in state.representatives} >= state.parties.keys():
            left_out |= _FOR_ANOTHER
    under = shapes_of(kind).get("principles")
    if under and not under.required and not known["principles"]:
        left_out |= {"principles"}
    return frozenset(left_out | (NAMED_BY_HASH & shapes_of(kind).keys()))
