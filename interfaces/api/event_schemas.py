"""What events and changes look like in answers: their own models, so that no part of an answer is undescribed."""

from typing import Any, Final

from pydantic.json_schema import models_json_schema

from domain import lifecycle

REFERENCE: Final = "#/components/schemas/{model}"


def describe_events(schemas: dict[str, Any]) -> None:
    """Let the timeline name every kind of event, and a proposal every kind of change."""
    entry, proposal = schemas["TimelineEntry"]["properties"], schemas["ProposalInFull"]["properties"]
    events = _added(schemas, tuple(lifecycle.EVENTS))
    entry["event"] = {"description": entry["event"]["description"], "anyOf": events}
    changes = _added(schemas, tuple(lifecycle.CHANGES))
    proposal["changes"] = {**proposal["changes"], "items": {"anyOf": changes}}


def _added(schemas: dict[str, Any], models: tuple[type[Any], ...]) -> list[dict[str, str]]:
    """Add the schemas of models that are answered, and give references to them."""
    names, made = models_json_schema([(model, "serialization") for model in models], ref_template=REFERENCE)
    found = made.get("$defs", {})
    renamed = {
        name: name if schemas.get(name, schema) == schema else f"{name}Answered" for name, schema in found.items()
    }
    for name, schema in found.items():
        schemas[renamed[name]] = _renamed(schema, renamed)
    return [_renamed(dict(names[(model, "serialization")]), renamed) for model in models]


def _renamed(schema: Any, renamed: dict[str, str]) -> Any:
    if isinstance(schema, dict):
        return {
            key: REFERENCE.format(model=renamed[value.rpartition("/")[2]])
            if key == "$ref"
            else _renamed(value, renamed)
            for key, value in schema.items()
        }
    return [_renamed(part, renamed) for part in schema] if isinstance(schema, list) else schema
