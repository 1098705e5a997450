"""What each type of problem means: the place to which the types in problem details point."""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter
from starlette.requests import Request
from starlette.responses import Response

from interfaces.languages import words_for
from interfaces.problems import STATUSES, TYPES_AT, kind_of, known_refusals, problem_headers, problem_of_kind, type_name
from interfaces.wording import Wording


class ProblemType(BaseModel):
    """One type of problem."""

    model_config = ConfigDict(frozen=True)

    type: Annotated[str, Field(examples=["/problems/stale-version"])]
    status: int
    title: str
    meaning: str


_LIST = TypeAdapter(list[ProblemType])


def problem_types(words: Wording) -> dict[str, ProblemType]:
    """Give every type of problem by name: the kinds, and each refusal of the domain."""
    found = {name: _of(name, name, words.text(f"problem.{name}.detail"), words) for name in sorted(STATUSES)}
    for refusal in known_refusals():
        name = type_name(refusal)
        if name not in found:
            found[name] = _of(name, kind_of(refusal), (refusal.__doc__ or "").strip(), words)
    return found


async def list_types(request: Request) -> Response:
    """Answer with every type of problem."""
    types = list(problem_types(words_for(request)).values())
    return Response(_LIST.dump_json(types), media_type="application/json")


async def explain_type(request: Request) -> Response:
    """Answer with what one type of problem means."""
    words = words_for(request)
    found = problem_types(words).get(request.path_params["name"])
    if found is None:
        problem = problem_of_kind("not-found", words, instance=request.url.path)
        return Response(problem.written(), problem.status, problem_headers(problem))
    return Response(found.model_dump_json(), media_type="application/json")


def _of(name: str, kind: str, meaning: str, words: Wording) -> ProblemType:
    title = words.text(f"problem.{kind}.title")
    return ProblemType(type=TYPES_AT + name, status=STATUSES[kind], title=title, meaning=meaning)
