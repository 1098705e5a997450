"""What was sealed belongs to the person that sealed it, whoever brings about the opening."""

from datetime import date
from decimal import Decimal

from application.authorization import CLOCK
from domain.facts import ERASED
from domain.option_decisions import LapseOption
from domain.options import OptionViewsOpened, StateOptionView, Wish
from domain.weights import Dimension, DimensionWeight, SubmitWeights, WeightsOpened
from tests.application.world import World, a_key, at_the_table, under_contract
from tests.domain.builders import TODAY, an_option

EQUALITY = SubmitWeights(
    effective_on=TODAY, weights=(DimensionWeight(dimension=Dimension.EQUALITY, weight=Decimal(1)),)
)


def erased_elsewhere(world: World, account: str) -> None:
    """Erase a person as another process does: this one keeps the states that it made before."""
    for actor in world.handslag.people.actors_of(account).values():
        world.handslag.record.erase(actor)


def test_words_that_a_lapse_opened_are_erased_with_the_person_that_sealed_them(store_url: str) -> None:
    with at_the_table(store_url) as world:
        under_contract(world, an_option())
        view = StateOptionView(effective_on=TODAY, option="year-5", wants=Wish.NO, reason="Te duur.")
        world.give(world.bram, view)
        world.clock.day = date(2027, 10, 1)
        lapse = LapseOption(effective_on=world.clock.day, option="year-5")
        world.handslag.give(lapse, principal=CLOCK, partnership=world.partnership, key=a_key())
        before = world.events[-1]

        world.handslag.erase_person(world.bram.account)

        after = world.events[-1]
        assert isinstance(before, OptionViewsOpened)
        assert isinstance(after, OptionViewsOpened)
        assert [(view.wants, view.reason) for view in before.views] == [(Wish.NO, "Te duur.")]
        assert [(view.wants, view.reason) for view in after.views] == [(Wish.NO, ERASED)]
        assert world.handslag.record.verify(*world.handslag.record.logs())


def test_an_answer_that_was_erased_elsewhere_is_not_opened_from_a_state_that_still_holds_it(store_url: str) -> None:
    with at_the_table(store_url) as world:
        under_contract(world)
        world.give(world.bram, EQUALITY)
        erased_elsewhere(world, world.bram.account)

        world.give(world.anna, EQUALITY)

        assert not any(isinstance(event, WeightsOpened) for event in world.events)
