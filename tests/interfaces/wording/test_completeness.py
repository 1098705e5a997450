"""The catalogue is complete, and says so when it is not."""

from datetime import date
from pathlib import Path
from typing import ClassVar

import domain
from domain.facts import Command, Event, PartyId, Title
from interfaces.formats import LANGUAGES
from interfaces.wording import wording
from interfaces.wording.catalogue import CATALOGUE
from interfaces.wording.completeness import missing_entries, unworded_rules
from interfaces.wording.entries import Counted, Named, Words
from interfaces.wording.rules import FAULTS, RULES


class PlantTree(Command):
    """Plant a tree that nobody worded."""

    species: Title


class TreePlanted(Event):
    """A tree was planted."""

    TOPIC: ClassVar[str] = "trial.tree-planted"

    planter: PartyId
    day: date


def test_a_command_and_an_event_without_words_are_named() -> None:
    missing = missing_entries([PlantTree], [TreePlanted], [])

    assert missing == ("name PlantTree", "field PlantTree.species", "sentence TreePlanted")


def test_every_rule_of_validation_has_a_sentence_of_its_own() -> None:
    assert unworded_rules(Path(*domain.__path__)) == ()


def test_every_fault_and_rule_names_a_text_that_is_there() -> None:
    for key in {*FAULTS.values(), *RULES}:
        for language in LANGUAGES:
            assert wording(language).catalogue.text(key)


def test_both_languages_hold_the_same_places() -> None:
    told = [*CATALOGUE.events.items(), *CATALOGUE.phrases.items(), *CATALOGUE.refusals.items()]
    pairs = [(key, entry) for key, entry in [*told, *CATALOGUE.texts.items()] if not isinstance(entry, Counted | Named)]

    for key, words in pairs:
        assert isinstance(words, Words)
        assert sorted(_places(words.en)) == sorted(_places(words.nl)), key


def _places(text: str) -> set[str]:
    return {part.partition("}")[0] for part in text.split("{")[1:]}


def test_dutch_addresses_nobody_formally() -> None:
    texts = [
        words for entry in CATALOGUE.texts.values() for words in (entry if isinstance(entry, Counted) else [entry])
    ]
    dutch = [words.nl for words in [*texts, *CATALOGUE.events.values(), *CATALOGUE.refusals.values()]]

    assert [text for text in dutch if {"u", "uw"} & set(text.lower().replace(".", " ").split())] == []
