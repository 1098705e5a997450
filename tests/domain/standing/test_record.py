"""What standing is worked out from is gathered from the record."""

from datetime import date

from domain.facts import Event
from domain.lifecycle import decide, replay
from domain.option_decisions import DeclineOption
from domain.options import OptionViewStated, StateOptionView, Wish
from domain.standing.inputs import Preference, StatedPreference
from domain.standing.record import MeasuredFigures, standing_record
from domain.stated import Stated
from tests.domain.builders import a_signed_contract, agreed, an_option, as_client, as_contractor, outcome, standing
from tests.domain.standing.builders import a_figure, fairness

DAY = date(2027, 3, 1)
MEASURED = MeasuredFigures(fairness=fairness(), kpi=a_figure("0.9"))


def view(wants: Wish) -> StateOptionView:
    return StateOptionView(effective_on=DAY, option="year-5", wants=wants, reason="Het werkt.")


def preferences(*events: Event) -> dict[str, StatedPreference]:
    """What each party wants of the option, after events that follow its granting."""
    granted = outcome(a_signed_contract(), an_option())[-1:]
    told = [Stated(version=version, event=event, known_on=DAY) for version, event in enumerate(events, 21)]
    told += [Stated(version=20, event=event, known_on=DAY) for event in granted]
    (option,) = standing_record(told, MEASURED, as_of=DAY).options
    return dict(option.preferences)


def test_a_preference_is_sealed_for_the_others_until_the_last_party_opens_all() -> None:
    partnership = agreed(a_signed_contract(), an_option())
    first = decide(partnership, view(Wish.NO), as_contractor(DAY))
    heard = standing(replay(first, partnership))

    early = preferences(*(event.unread() for event in first if isinstance(event, OptionViewStated)))
    complete = preferences(*first, *decide(heard, view(Wish.YES), as_client(DAY)))

    assert early == {"S": StatedPreference(Preference.SEALED, "v21")}
    assert {party: stated.wants for party, stated in complete.items()} == {"S": Preference.NO, "C": Preference.YES}


def test_a_decision_opens_the_preference_of_the_party_that_stated_one() -> None:
    partnership = agreed(a_signed_contract(), an_option())
    first = decide(partnership, view(Wish.NO), as_contractor(DAY))
    decline = DeclineOption(effective_on=DAY, option="year-5", reason="Anders.")

    decided = decide(standing(replay(first, partnership)), decline, as_client(DAY))

    assert [stated.wants for stated in preferences(*first, *decided).values()] == [Preference.NO]
