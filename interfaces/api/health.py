"""Whether the service is up, and how far its views are behind the record."""

from typing import Annotated

from fastapi import APIRouter, Response
from pydantic import BaseModel, ConfigDict, Field

from application.projections.runner import State
from application.service import Handslag
from interfaces.api.access import ANYONE, open_to


class ProjectionHealth(BaseModel):
    """Where one view stands."""

    model_config = ConfigDict(frozen=True)

    name: str
    state: State
    position: Annotated[int, Field(description="The last event that it has read.")]
    lag: Annotated[int, Field(description="How many events it has not read yet.")]


class Health(BaseModel):
    """Whether this process lives, is ready for work, and how far its views are."""

    model_config = ConfigDict(frozen=True)

    live: bool
    ready: Annotated[bool, Field(description="The record answers and no view has stopped.")]
    projections: list[ProjectionHealth]


def add_health(router: APIRouter, handslag: Handslag) -> None:
    """Add the route that tells how the service is."""

    @router.get(
        "/health",
        operation_id="health",
        summary="Health",
        tags=["service"],
        responses={503: {"model": Health, "description": "A view has stopped."}},
    )
    @open_to(ANYONE)
    def health(response: Response) -> Health:
        """Tell whether the service is up and how far its views are; 503 when a view has stopped."""
        found = [
            ProjectionHealth(name=one.name, state=one.state, position=one.position, lag=one.lag)
            for one in handslag.projections.status()
        ]
        ready = all(one.state is not State.STOPPED for one in found)
        response.status_code = 200 if ready else 503
        return Health(live=True, ready=ready, projections=found)
