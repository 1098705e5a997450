"""A history file is recorded as a partnership: in one write, once, marked as reconstructed, or not at all."""

import json
from datetime import date

import pytest

from application.history.faults import WrongFile
from application.importing import import_history
from application.people import Account
from application.reference_data import load_reference
from application.service import Handslag
from domain.assent import ConfirmAssent
from domain.representation import JoinPartnership
from tests.application.world import a_key, case_text, expected_of, leaves, opened
from tests.domain.builders import TODAY

S1, S2 = "s1-cleaning", "s2-it-outsourcing"


def a_person(handslag: Handslag) -> Account:
    return handslag.people.add(name="Anneke de Wit", organisation="waterrand")[0]


def test_a_history_file_is_recorded_in_one_write_and_once(store_url: str) -> None:
    with opened(store_url) as handslag:
        person = a_person(handslag)

        first = import_history(handslag, case_text(S1), person=person)
        again = import_history(handslag, case_text(S1), person=person)

        recorded = handslag.record.read(first.stream)
        assert (again.stream, again.position, again.replayed) == (first.stream, first.position, True)
        assert len({(entry.at, entry.command) for entry in recorded}) == 1
        assert handslag.record.last_position() == len(recorded) == first.last_version
        assert all(entry.event.origin and entry.event.origin.source for entry in recorded)


def test_the_person_who_imports_speaks_for_the_party_and_the_other_can_join(store_url: str) -> None:
    with opened(store_url) as handslag:
        person = a_person(handslag)
        stream = import_history(handslag, case_text(S1), person=person, party="S").stream
        other, _ = handslag.people.add(name="Bram", organisation="C")

        assert [(one.account, one.party) for one in handslag.partnership(stream).representatives] == [
            (person.account, "S")
        ]
        join = JoinPartnership(effective_on=TODAY, your_name=other.name)
        handslag.give(join, principal=other.principal(), partnership=stream, key=a_key())
        confirm = ConfirmAssent(effective_on=TODAY, proposal=1)
        handslag.give(confirm, principal=other.principal(), partnership=stream, key=a_key())

        assert handslag.record.read(stream)[-1].type == "partnership.assent-confirmed/1"


@pytest.mark.parametrize("name", [S1, S2])
def test_an_imported_history_shows_the_figures_of_its_case(name: str, store_url: str) -> None:
    with opened(store_url) as handslag:
        load_reference(handslag)
        stream = import_history(handslag, case_text(name), person=a_person(handslag)).stream
        handslag.projections.catch_up()
        as_of = date.fromisoformat(json.loads(case_text(name))["as_of"])

        shown = handslag.queries.risk_sharing(stream, as_of=as_of)

    expected = expected_of(name)
    assert shown.risk is not None
    named = [{**risk, "event": shown.sources[risk["event"]]} for risk in shown.risk["event_risks"]]
    assert leaves({**shown.risk, "event_risks": named}) == leaves(expected["risk"])
    assert leaves(shown.risk_periods) == leaves(expected["risk_periods"])


def test_figures_that_the_reference_series_have_are_not_recorded_again() -> None:
    with opened("memory:") as handslag:
        load_reference(handslag)
        stream = import_history(handslag, case_text(S1), person=a_person(handslag)).stream

        kinds = {entry.event.TOPIC for entry in handslag.record.read(stream)}
    assert "partnership.index-figure-recorded" not in kinds


def test_figures_that_no_reference_series_has_become_facts_of_the_partnership() -> None:
    with opened("memory:") as handslag:
        stream = import_history(handslag, case_text(S1), person=a_person(handslag)).stream

        figures = [entry.event for entry in handslag.record.read(stream) if "figure" in entry.event.TOPIC]
    told = json.loads(case_text(S1))["series"]
    assert len(figures) == sum(len(series["values"]) for series in told.values())
    assert {figure.series for figure in figures} == set(told)


def test_of_a_wrong_file_nothing_is_recorded(store_url: str) -> None:
    history = json.loads(case_text(S1))
    history["events"][0]["driver"] = "energy"
    with opened(store_url) as handslag:
        person = a_person(handslag)

        with pytest.raises(WrongFile) as wrong:
            import_history(handslag, json.dumps(history), person=person)

        assert handslag.record.last_position() == 0
    assert [fault.place for fault in wrong.value.faults] == ["/events/0"]


def test_who_imports_for_a_party_that_the_file_does_not_have_is_refused() -> None:
    with opened("memory:") as handslag:
        with pytest.raises(WrongFile):
            import_history(handslag, case_text(S1), person=a_person(handslag), party="Z")

        assert handslag.record.last_position() == 0
