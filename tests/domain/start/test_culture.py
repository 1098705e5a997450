"""Whether the parties fit together is for all of them to judge, and to judge again when a key person leaves."""

from dataclasses import replace
from datetime import date

from domain.corrections import StrikeFact
from domain.lifecycle import decide
from domain.start.culture import (
    CultureFit,
    CultureJudged,
    CultureMatch,
    JudgeCulture,
    match_of,
    rematch_asked,
    rematch_due,
)
from domain.state import Partnership
from tests.domain.builders import (
    CLIENT,
    CONTRACTOR,
    PARTNER,
    TODAY,
    a_partnership,
    after,
    as_client,
    as_contractor,
)

FITS, CLASHES = CultureFit.FITS, CultureFit.CLASHES
DUE = date(2024, 9, 1)


def judging(fit: CultureFit = FITS) -> JudgeCulture:
    return JudgeCulture(effective_on=TODAY, fit=fit, reason="Ze zeggen waar het op staat.")


def a_rematch(partnership: Partnership) -> Partnership:
    """The partnership after an event by which the culture is to be judged again."""
    return replace(rematch_asked(partnership, DUE), version=partnership.version + 1)


def test_a_party_judges_how_well_the_parties_fit_together() -> None:
    (event,) = decide(a_partnership(), judging(), as_client())

    assert isinstance(event, CultureJudged)
    assert event.fit is FITS


def test_the_culture_matches_once_every_party_says_so() -> None:
    parties = (CLIENT, CONTRACTOR, PARTNER)

    assert match_of({CLIENT: FITS, CONTRACTOR: FITS}, parties) is None
    assert match_of(dict.fromkeys(parties, FITS), parties) is CultureMatch.MATCH
    assert match_of(dict.fromkeys(parties, CLASHES), parties) is CultureMatch.NO_MATCH
    assert match_of({CLIENT: FITS, CONTRACTOR: FITS, PARTNER: CLASHES}, parties) is CultureMatch.DIFFERENT


def test_every_party_judges_again_after_a_rematch_was_asked() -> None:
    before = after(after(a_partnership(), judging(), as_client()), judging(), as_contractor())

    asked = a_rematch(before)
    one = after(asked, judging(), as_client())
    both = after(one, judging(CLASHES), as_contractor())

    assert rematch_due(before) is None
    assert (rematch_due(asked), rematch_due(one), rematch_due(both)) == (DUE, DUE, None)


def test_a_judgement_that_is_taken_back_was_not_given() -> None:
    asked = a_rematch(a_partnership())
    both = after(after(asked, judging(), as_client()), judging(), as_contractor())

    strike = StrikeFact(effective_on=TODAY, version=both.version, reason="Te vroeg.")

    assert rematch_due(after(both, strike, as_contractor())) == DUE
