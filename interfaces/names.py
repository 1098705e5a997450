"""What things are called in a partnership, for the sentences of an answer."""

from application.queries.people import Representatives
from domain.state import Partnership


def names_of(partnership: Partnership) -> dict[str, str]:
    """Give the names that people know for the short names of parties and of what they agreed."""
    return {
        **{short: handover.title for short, handover in partnership.course.exit.handovers.items()},
        **{short: driver.entry.title for short, driver in partnership.drivers.items()},
        **{short: price.title for short, price in partnership.prices.items()},
        **{short: target.title for short, target in partnership.targets.items()},
        **{short: option.title for short, option in partnership.options.items()},
        **{short: clause.title for short, clause in partnership.clocks.notices.clauses.items()},
        **{short: claim.title for short, claim in partnership.clocks.notices.claims.items()},
        **{short: arrangement.title for short, arrangement in partnership.arrangements.items()},
        **{short: asked.title for short, asked in partnership.rounds.items()},
        **{short: activity.title for short, activity in partnership.work.activities.items()},
        **{short: deliverable.title for short, deliverable in partnership.work.deliverables.items()},
        **partnership.work.synergies,
        **{short: strength.title for short, strength in partnership.work.strengths.items()},
        **{short: package.title for short, package in partnership.work.packages.items()},
        **{short: one.title for short, one in partnership.principles.stakeholders.items()},
        **{short: one.title for short, one in partnership.principles.known.items()},
        **{short: kpi.title for short, kpi in partnership.kpis.items()},
        **{short: goal.title for short, goal in partnership.course.aims.own.items()},
        **{short: goal.title for short, goal in partnership.goals.items()},
        **{short: party.name for short, party in partnership.parties.items()},
    }


def names_of_people(people: Representatives) -> dict[str, str]:
    """Give the names of the people who act for a party, by the key under which sentences look for a person."""
    return {person_key(one.person): one.name for one in people.representatives}


def person_key(number: int) -> str:
    """Give the key of a person among the names.

    >>> person_key(3)
    'person-3'
    """
    return f"person-{number}"
