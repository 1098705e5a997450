"""What a partnership remembers of its course: what it brings, what it goes through, and how it ends."""

from dataclasses import dataclass, field

from domain.memory.aims import Aims
from domain.memory.changes import Changes
from domain.memory.crises import Crises
from domain.memory.escalation import Escalation
from domain.memory.exit import Exit
from domain.memory.follow_up import FollowUps
from domain.memory.framework import Framework
from domain.memory.results import Results
from domain.memory.voices import Voices


@dataclass(frozen=True)
class Course:
    """The course of a partnership, in one part for each theme."""

    results: Results = field(default_factory=Results)
    crises: Crises = field(default_factory=Crises)
    escalation: Escalation = field(default_factory=Escalation)
    follow_ups: FollowUps = field(default_factory=FollowUps)
    exit: Exit = field(default_factory=Exit)
    changes: Changes = field(default_factory=Changes)
    framework: Framework = field(default_factory=Framework)
    voices: Voices = field(default_factory=Voices)
    aims: Aims = field(default_factory=Aims)
