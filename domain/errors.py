"""The refusals of the domain, in three families.

    DomainError
      InvalidInput   what was given cannot be read or understood: mend the input
      Refused        it was understood, and a rule of the parties says no
      NotFound       what it points at is not there

One class per refusal, carrying its facts as fields. The sentence for people lives in the wording
catalogue under the class name; no status numbers here.
"""

from dataclasses import dataclass, fields
from typing import Any


@dataclass(eq=False)
class DomainError(Exception):
    """Anything the domain declines to do, with the facts that explain why."""

    def facts(self) -> dict[str, Any]:
        """Give the facts of the refusal by name."""
        return {field.name: getattr(self, field.name) for field in fields(self)}

    def __str__(self) -> str:
        facts = ", ".join(f"{name}={value}" for name, value in self.facts().items())
        return f"{type(self).__name__}({facts})"


@dataclass(eq=False)
class InvalidInput(DomainError):
    """What was given cannot be understood."""


@dataclass(eq=False)
class Refused(DomainError):
    """A rule of the parties says no."""


@dataclass(eq=False)
class NotFound(DomainError):
    """What it points at is not there."""
