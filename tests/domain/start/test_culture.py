"""Whether the parties fit together is for all of them to judge, and to judge again when a key person leaves."""

from domain.corrections import StrikeFact
from domain.lifecycle import decide
from domain.start.culture import (
    CultureFit,
    CultureJudged,
    CultureMatch,
    JudgeCulture,
    match_of,
)
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


def judging(fit: CultureFit = FITS) -> JudgeCulture:
    return JudgeCulture(effective_on=TODAY, fit=fit, reason="Ze zeggen waar het op staat.")


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


def test_a_judgement_that_is_taken_back_was_not_given() -> None:
    before = a_partnership()
    both = after(after(before, judging(), as_client()), judging(), as_contractor())
    strike = StrikeFact(effective_on=TODAY, version=both.version, reason="Te vroeg.")

    struck = after(both, strike, as_contractor())

    assert both.start.judged_since(before.version) == {CLIENT, CONTRACTOR}
    assert struck.start.judged_since(before.version) == {CLIENT}
