"""The joint start: what is still to be discussed, the sessions that were held, and what they left to be done."""

from datetime import date
from decimal import Decimal
from typing import Annotated

from domain.contests import ContestConceded, ContestSettled, ContestWithdrawn, FactContested
from domain.facts import WARNS, Frozen, PartyId, Title
from domain.fairness.contests import CONTEST_EVENTS
from domain.quantities import FRACTION
from domain.start.differences import DifferenceJudged, DifferenceNamed
from domain.start.intake import IntakeStopped, StopGround, StopIntake
from domain.start.motives import SuccessStated
from domain.start.sessions import (
    AgreeJointStart,
    JointSessionHeld,
    JointStartAgreed,
    PointKind,
    PointNumber,
    RecordSession,
    SessionNumber,
    SessionPoint,
    SessionPointSettled,
    SettlePoint,
    StartTopic,
)
from domain.views.culture import known_differences
from domain.views.view import EventNumber, Moment, View, Viewing


class AgreedTopic(Frozen):
    """A topic that the parties agreed to discuss, and the first session with every party present that did."""

    topic: StartTopic
    discussed_on: date | None
    event: EventNumber | None


class HeldSession(Frozen):
    """A joint session: who was there, and what was discussed. While a party contests it, it does not count."""

    session: SessionNumber
    title: Title
    held_on: date
    present: tuple[PartyId, ...]
    topics: tuple[StartTopic, ...]
    contested: Annotated[bool, WARNS]
    event: EventNumber


class LeftPoint(Frozen):
    """What a session left to be done, and what became of it."""

    point: PointNumber
    kind: PointKind
    title: Title
    owner: PartyId
    due: date
    settled_on: date | None
    overdue: Annotated[bool, WARNS]
    event: EventNumber


class StoppedIntake(Frozen):
    """That the parties go no further together, and on which ground."""

    by: PartyId
    stopped_on: date
    ground: StopGround
    distance: Annotated[Decimal | None, FRACTION]
    event: EventNumber


class JointStartView(View):
    """What the parties discuss before the first activity, and what that brought up."""

    silent: tuple[PartyId, ...]
    unbridgeable: tuple[Title, ...]
    stopped: tuple[StoppedIntake, ...]
    topics: tuple[AgreedTopic, ...]
    points: tuple[LeftPoint, ...]
    sessions: tuple[HeldSession, ...]


def joint_start_view(moment: Moment) -> JointStartView:
    """Work out what is discussed and settled, and what is not."""
    contested = _contested(moment)
    said = {success.by for _, success in moment.told(SuccessStated)}
    return JointStartView(
        silent=tuple(party for party in moment.parties if party not in said),
        unbridgeable=tuple(one.title for one in known_differences(moment) if one.unbridgeable_for),
        stopped=tuple(_stopped(version, stopped) for version, stopped in moment.told(IntakeStopped)),
        topics=_topics(moment, contested),
        points=_points(moment),
        sessions=tuple(_session(version, session, contested) for version, session in moment.told(JointSessionHeld)),
    )


def _stopped(version: int, stopped: IntakeStopped) -> StoppedIntake:
    return StoppedIntake(
        by=stopped.by,
        stopped_on=stopped.effective_on,
        ground=stopped.ground,
        distance=stopped.distance,
        event=version,
    )


def _contested(moment: Moment) -> frozenset[int]:
    """Give the places in the record of what a party contests and nobody settled yet."""
    by: dict[int, set[str]] = {}
    for one in moment.facts(*CONTEST_EVENTS):
        match one.event:
            case FactContested() as contest:
                by.setdefault(contest.version, set()).add(contest.by)
            case ContestWithdrawn() as withdrawn:
                by.get(withdrawn.version, set()).discard(withdrawn.by)
            case ContestConceded() | ContestSettled() as settled:
                by.pop(settled.version, None)
    return frozenset(version for version, parties in by.items() if parties)


def _topics(moment: Moment, contested: frozenset[int]) -> tuple[AgreedTopic, ...]:
    agreed = next((term.topics for _, term in reversed(moment.told(JointStartAgreed))), ())
    discussed: dict[str, tuple[date, int]] = {}
    for version, session in moment.told(JointSessionHeld):
        if version not in contested and {one.party for one in session.present} >= set(moment.parties):
            for topic in session.topics:
                discussed.setdefault(topic, (session.effective_on, version))
    return tuple(
        AgreedTopic(topic=topic, discussed_on=on, event=version)
        for topic in agreed
        for on, version in (discussed.get(topic, (None, None)),)
    )


def _points(moment: Moment) -> tuple[LeftPoint, ...]:
    settled = {one.point: one.effective_on for _, one in moment.told(SessionPointSettled)}
    left = ((version, point) for version, session in moment.told(JointSessionHeld) for point in session.points)
    return tuple(_point(version, point, settled.get(point.point), moment.as_of) for version, point in left)


def _point(version: int, point: SessionPoint, settled_on: date | None, as_of: date) -> LeftPoint:
    return LeftPoint(
        **dict(point), settled_on=settled_on, overdue=settled_on is None and point.due < as_of, event=version
    )


def _session(version: int, session: JointSessionHeld, contested: frozenset[int]) -> HeldSession:
    return HeldSession(
        session=session.session,
        title=session.title,
        held_on=session.effective_on,
        present=tuple(dict.fromkeys(one.party for one in session.present)),
        topics=session.topics,
        contested=version in contested,
        event=version,
    )


VIEWING = Viewing(
    "joint-start",
    JointStartView,
    frozenset(
        (
            JointStartAgreed,
            JointSessionHeld,
            SessionPointSettled,
            SuccessStated,
            DifferenceNamed,
            DifferenceJudged,
            IntakeStopped,
            *CONTEST_EVENTS,
        )
    ),
    joint_start_view,
    (AgreeJointStart, RecordSession, SettlePoint, StopIntake),
)
