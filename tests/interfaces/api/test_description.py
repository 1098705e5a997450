"""The OpenAPI document is true: whatever is sent, the answers are those that it describes, and never a failure."""

import json
from typing import Any

import pytest
import schemathesis
from httpx2 import Response
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis import GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from tests.interfaces.api.world import World, a_key

CHECKS = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
]
FEW = settings(
    max_examples=5,
    deadline=None,
    database=None,
    derandomize=True,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)


@pytest.mark.parametrize("mode", [GenerationMode.POSITIVE, GenerationMode.NEGATIVE])
def test_every_answer_to_generated_input_is_one_that_the_description_names(world: World, mode: GenerationMode) -> None:
    document = world.nobody.get("/openapi.json").json()
    statuses = []

    for result in schemathesis.openapi.from_dict(document).get_all_operations():
        operation = result.ok()
        if operation.body or mode is GenerationMode.POSITIVE:

            @FEW
            @given(operation.as_strategy(generation_mode=mode))
            def send(case: schemathesis.Case) -> None:
                answer = sent(world, case)
                statuses.append(answer.status_code)
                case.validate_response(answer, checks=CHECKS)

            send()

    assert set(statuses) - {200, 201} != set()
    assert 500 not in statuses


def sent(world: World, case: schemathesis.Case) -> Response:
    """Send a generated case as Carla, mostly to the partnership that is hers, under a key of its own."""
    asked: dict[str, Any] = case.as_transport_kwargs(base_url="http://localhost/v1")
    path = str(case.formatted_path)
    for given_id in filter(None, [(case.path_parameters or {}).get("partnership")]):
        path = path.replace(str(given_id), world.ours)
    headers = {
        **{name: value for name, value in (asked.get("headers") or {}).items() if value.isascii()},
        "Authorization": f"Bearer {world.carla.token}",
        "Idempotency-Key": a_key(),
    }
    body = asked["data"] if asked.get("data") is not None else json.dumps(asked["json"]) if "json" in asked else None
    if body is not None:
        headers["Content-Type"] = "application/json"
    return world.client.request(case.method, f"/v1{path}", params=asked.get("params"), headers=headers, content=body)


def test_the_description_names_who_runs_it_where_it_is_and_what_may_be_refused(world: World) -> None:
    document = world.nobody.get("/openapi.json").json()

    assert document["openapi"] == "3.1.0"
    assert document["servers"][0]["url"] == "/v1"
    assert document["info"]["contact"]["name"]
    operations = [operation for path in document["paths"].values() for operation in path.values()]
    assert all(operation["summary"] and operation["description"] for operation in operations)
    assert all(
        ("400" in operation["responses"] and "422" not in operation["responses"]) or "post" for operation in operations
    )
    assert len({operation["operationId"] for operation in operations}) == len(operations)


def test_the_description_can_be_read_and_tried_in_a_browser(world: World) -> None:
    viewer = world.client.get("/v1/docs")

    assert viewer.status_code == 200
    assert "/v1/openapi.json" in viewer.text
    assert "swagger-ui" in viewer.text
    assert "unsafe" not in viewer.headers["Content-Security-Policy"]
