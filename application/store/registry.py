"""Which class an event of a stored type becomes: a closed list, never an import.

A type that was written once stays readable for ever: either its class is still there, or an upcaster
turns its fields into those of the next version.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeAlias

from pydantic import ValidationError

from application.store import personal
from application.store.errors import StoreDamaged, StoreUnfit, UnknownType
from domain.facts import Event

Fields: TypeAlias = dict[str, Any]
Upcaster: TypeAlias = Callable[[Fields], Fields]
"""Turns the fields of one version into those of the next; it may change the fields it is given."""

_TYPE = re.compile(r"[a-z][a-z0-9-]*(\.[a-z0-9-]+)+/[1-9][0-9]*")


class Registry:
    """All event types that this release can read and write."""

    def __init__(self, event_types: Iterable[type[Event]], upcasters: Mapping[str, Upcaster] | None = None) -> None:
        """Take in the event types and what turns older versions into them.

        Raises:
            StoreUnfit: two classes have one type name, an upcaster leads nowhere, or a class has fields
                that cannot be stored.
        """
        self._types: dict[str, type[Event]] = {}
        self._upcasters = dict(upcasters or {})
        for event_type in event_types:
            name = event_type.type_name()
            if not _TYPE.fullmatch(name):
                raise StoreUnfit(f"{name} is no name of a type: words with hyphens and dots, a slash and a version")
            if self._types.setdefault(name, event_type) is not event_type:
                raise StoreUnfit(f"two kinds of event are called {name}")
            personal.check(event_type)
        for name in self._upcasters:
            self._check_upcaster(name)

    def _check_upcaster(self, name: str) -> None:
        if name in self._types:
            raise StoreUnfit(f"{name} has both a class and an upcaster")
        if not self.knows(_next(name)):
            raise StoreUnfit(f"the upcaster of {name} leads to {_next(name)}, which is not known")

    def knows(self, name: str) -> bool:
        """Tell whether events of this stored type can be read."""
        return name in self._types or name in self._upcasters

    def name_of(self, event: Event) -> str:
        """Give the stored type of an event that is about to be recorded.

        Raises:
            StoreUnfit: the class is not in the registry.
        """
        name = type(event).type_name()
        if self._types.get(name) is not type(event):
            raise StoreUnfit(f"{type(event).__name__} is not among the event types of the store")
        return name

    def event(self, name: str, fields: Fields, where: str) -> Event:
        """Make the event of a stored type from its fields, upcast where that type is an older version.

        Raises:
            UnknownType: no class and no upcaster has this type.
            StoreDamaged: the fields are not those of the type.
        """
        while name not in self._types:
            if name not in self._upcasters:
                raise UnknownType(f"the event at {where} is of the unknown type {name}")
            name, fields = _next(name), self._upcasters[name](fields)
        try:
            return self._types[name].model_validate(fields)
        except ValidationError as error:
            faults = [".".join(map(str, fault["loc"])) for fault in error.errors(include_input=False)]
            raise StoreDamaged(f"the event at {where} does not fit its type {name} in {', '.join(faults)}") from None


def _next(name: str) -> str:
    topic, _, version = name.rpartition("/")
    return f"{topic}/{int(version) + 1}"
