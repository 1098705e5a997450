"""The OpenAPI document: what FastAPI makes of the routes, completed with what holds for all of them."""

from typing import Any, Final

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi
from fastapi.routing import APIRoute

from interfaces.api.access import Door, access_of
from interfaces.api.answers import POSITION
from interfaces.api.event_schemas import describe_events
from interfaces.problems import MEDIA_TYPE, Problem

API_VERSION: Final = "1.0.0"
_ABOUT: Final = (
    "Records what two organisations agree over the years, and shows how fair it is and who carries which risk. "
    "Amounts are whole numbers of the smallest coin, rates and shares are decimals written as text, days are days in "
    "the time zone of the contract. Every error is a problem (RFC 9457)."
)
_REFUSALS: Final = {
    400: "What was sent cannot be understood.",
    401: "Nobody is signed in.",
    403: "The role does not allow it.",
    404: "It is not there, or the caller may not see it.",
    409: "A rule of the parties says no.",
    412: "Something was recorded since the version that was named.",
    413: "Too large.",
    415: "Not JSON.",
    422: "The key was used for something else.",
    428: "The version was not named.",
    503: "Not now: nothing was recorded, or it is unknown; repeat with the same key.",
}
_OF_A_QUESTION: Final = (400, 401, 403, 404, 503)
_PUBLIC: Final = (400, 503)
_HEADERS: Final = {
    "API-Version": "The full version of this interface.",
    "ETag": "The version or content that is answered.",
    "Location": "Where to find what was recorded.",
    POSITION: "The position up to which the record was written or read.",
}


def describe(api: FastAPI, host: str) -> dict[str, Any]:
    """Make the OpenAPI document, once; whoever runs the service is reached at its host."""
    if api.openapi_schema is None:
        document = get_openapi(
            title="Handslag",
            version=API_VERSION,
            openapi_version="3.1.0",
            description=_ABOUT,
            contact={"name": "Handslag", "url": f"https://{host}"},
            license_info={"name": "Apache-2.0", "identifier": "Apache-2.0"},
            servers=[{"url": "/v1", "description": "This server"}],
            routes=api.routes,
        )
        document["info"]["contact"]["email"] = f"postmaster@{host}"
        _complete(document, api)
        api.openapi_schema = document
    return api.openapi_schema


def _complete(document: dict[str, Any], api: FastAPI) -> None:
    components = document["components"]
    schema = Problem.model_json_schema(ref_template="#/components/schemas/{model}")
    components["schemas"].update(schema.pop("$defs", {}))
    components["schemas"]["Problem"] = schema
    for unused in ("HTTPValidationError", "ValidationError"):
        components["schemas"].pop(unused, None)
    describe_events(components["schemas"])
    components["headers"] = {
        name: {"description": text, "schema": {"type": "string"}} for name, text in _HEADERS.items()
    }
    components["responses"] = {f"Problem{status}": _answer(text) for status, text in _REFUSALS.items()}
    for route in api.routes:
        if isinstance(route, APIRoute) and route.include_in_schema:
            for method in route.methods:
                _complete_operation(document["paths"][route.path_format][method.lower()], route)


def _complete_operation(operation: dict[str, Any], route: APIRoute) -> None:
    answers = operation["responses"]
    answers.pop("422", None)
    for status in _refusals_of(route):
        answers.setdefault(str(status), {"$ref": f"#/components/responses/Problem{status}"})
    named = ("API-Version", "ETag", "Location", POSITION) if "POST" in route.methods else ("API-Version",)
    for status in ("200", "201", "202"):
        if status in answers:
            answers[status]["headers"] = {name: {"$ref": f"#/components/headers/{name}"} for name in named}


def _refusals_of(route: APIRoute) -> tuple[int, ...]:
    if "POST" in route.methods:
        return tuple(_REFUSALS)
    return _PUBLIC if access_of(route.endpoint).door is Door.ANYONE else _OF_A_QUESTION


def _answer(text: str) -> dict[str, Any]:
    content = {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}}
    return {
        "description": text,
        "headers": {"API-Version": {"$ref": "#/components/headers/API-Version"}},
        "content": content,
    }
