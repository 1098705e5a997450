"""Laws of risk sharing that hold through the whole application: from a file, by the record, to the figures."""

import json
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from application.assessment import assess
from domain.shocks import CapacityMeasure, DiscloseCapacity
from tests.application.world import at_the_table, under_contract
from tests.domain.builders import TODAY
from tests.properties.histories import histories, renamed

law = settings(deadline=None, max_examples=25)
VIEWS = ("baseline", "in_force", "actual")


def views_of(history: dict[str, Any]) -> dict[str, Any]:
    return assess(json.dumps(history)).views


@law
@given(histories())
def test_the_parts_of_the_parties_add_up_to_the_whole(history: dict[str, Any]) -> None:
    views = views_of(history)

    for driver, rows in views["risk_periods"].items():
        settled = [row for row in rows if row["total"] is not None and not row.get("restated")]
        for row in settled:
            assert {sum(row[view].values()) for view in VIEWS} == {row["total"]}
        figures = views["risk"]["drivers"][driver]
        assert figures["total_shock"] == sum(row["total"] for row in settled)
        for view in VIEWS:
            assert sum(figures["borne"][view].values()) == figures["total_shock"]


@law
@given(histories())
def test_the_parts_of_a_one_off_loss_and_of_the_contract_add_up(history: dict[str, Any]) -> None:
    risk = views_of(history)["risk"]

    for struck in risk["event_risks"]:
        assert sum(struck["contractual"].values()) == sum(struck["actual"].values()) == struck["net_amount"]
    shocks = sum(driver["total_shock"] for driver in risk["drivers"].values())
    losses = sum(struck["net_amount"] for struck in risk["event_risks"])
    assert sum(risk["total"]["actual"].values()) == shocks + losses
    assert sum(risk["total"]["contractual_baseline"].values()) == shocks + losses
    for year in risk["years"].values():
        if year["actual"] is not None:
            assert sum(year["actual"].values()) == year["shock"]


@law
@given(histories())
def test_swapping_the_names_of_the_parties_swaps_their_figures(history: dict[str, Any]) -> None:
    names = {"C": "S", "S": "C"}

    swapped = views_of(renamed(history, names))

    assert renamed(swapped, names) == views_of(history)


@law
@given(histories(), st.data())
def test_the_order_of_events_within_a_day_does_not_matter(history: dict[str, Any], data: st.DataObject) -> None:
    turned = data.draw(st.permutations(history["events"]))
    ids = {event["id"]: f"e{place}" for place, event in enumerate(turned)}

    other = {**history, "events": [{**event, "id": ids[event["id"]]} for event in turned]}

    assert by_loss(views_of(other)) == by_loss(views_of(history))


def by_loss(views: dict[str, Any]) -> dict[str, Any]:
    """The views with one-off losses by their name, not by the event that reported them."""
    losses = {struck["risk"]: {**struck, "event": ""} for struck in views["risk"]["event_risks"]}
    return {**views, "risk": {**views["risk"], "event_risks": losses}}


def test_of_two_statements_on_one_day_the_later_one_counts() -> None:
    with at_the_table("memory:") as world:
        under_contract(world)
        for amount in range(1, 101):
            world.give(world.anna, DiscloseCapacity(effective_on=TODAY, amount=amount, measure=CapacityMeasure.EQUITY))
            world.handslag.projections.catch_up()

            risk = world.handslag.queries.risk_sharing(world.partnership, as_of=TODAY).risk

            assert risk is not None
            assert risk["capacity"]["C"]["amount"] == amount
