"""The kinds of entry of the wording catalogue. The concept modules beside this one hold nothing but such entries."""

from typing import NamedTuple


class Words(NamedTuple):
    """One text in every language. `{name}` is filled in; `[...]` is left out when something in it is empty."""

    en: str
    nl: str


class Named(NamedTuple):
    """What a command, a model or a field is called, with one sentence of help."""

    label: Words
    help: Words


class Counted(NamedTuple):
    """A text that depends on `{count}`."""

    one: Words
    other: Words


class Label(NamedTuple):
    """A name and its help in one language."""

    label: str
    help: str


def named(en: str, nl: str, help_en: str = "", help_nl: str = "") -> Named:
    """Write a name and its help on two lines; without help the name says it all."""
    return Named(Words(en, nl), Words(help_en, help_nl))
