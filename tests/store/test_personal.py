"""Personal texts are found wherever they lie, and only they."""

from typing import Annotated, Any, Literal, Optional, TypeAlias, Union

import pytest
from pydantic import BaseModel, Field

from application.store.errors import StoreDamaged, StoreUnfit
from application.store.personal import PersonalText, check, put_back, take_out
from domain.facts import Note, Personal, Title

Alias: TypeAlias = Note


class Inner(BaseModel):
    note: Note
    title: Title = "t"
    deeper: "Inner | None" = None


class Other(BaseModel):
    kind: Literal["other"] = "other"
    count: int = 0


class Everywhere(BaseModel):
    plain: Title = "t"
    note: Note = "n"
    alias: Alias = "a"
    maybe: Note | None = None
    old_style: Optional[Note] = None  # noqa: UP045  # as an older module may write it
    whole_union: Annotated[str | None, Personal()] = None
    inner: Inner | None = None
    mixed: Annotated[Union[Inner, Other], Field()] = Other()  # noqa: UP007  # as an older module may write it
    many: tuple[Note, ...] = ()
    listed: list[Inner] = Field(default_factory=list)
    pair: tuple[int, Note] = (1, "p")
    named: dict[str, Inner] = Field(default_factory=dict)
    text_or_number: Note | int = 5
    text_or_texts: Note | tuple[Note, ...] = ()
    plain_object: dict[str, Title] = Field(default_factory=dict)
    anything: Any = None


@pytest.mark.parametrize(
    ("given", "paths"),
    [
        ({}, ["/note", "/alias", "/pair/1"]),
        (
            {"maybe": "m", "old_style": "o", "whole_union": "w"},
            ["/note", "/alias", "/maybe", "/old_style", "/whole_union", "/pair/1"],
        ),
        ({"inner": Inner(note="x")}, ["/note", "/alias", "/inner/note", "/pair/1"]),
        (
            {"inner": Inner(note="x", deeper=Inner(note="y", deeper=Inner(note="z")))},
            ["/note", "/alias", "/inner/note", "/inner/deeper/note", "/inner/deeper/deeper/note", "/pair/1"],
        ),
        ({"mixed": Inner(note="x")}, ["/note", "/alias", "/mixed/note", "/pair/1"]),
        ({"mixed": Other(count=3)}, ["/note", "/alias", "/pair/1"]),
        ({"many": ("a", "b")}, ["/note", "/alias", "/many/0", "/many/1", "/pair/1"]),
        ({"listed": [Inner(note="x")]}, ["/note", "/alias", "/listed/0/note", "/pair/1"]),
        ({"named": {"k/1~": Inner(note="x")}}, ["/note", "/alias", "/pair/1", "/named/k~11~0/note"]),
        ({"text_or_number": "x"}, ["/note", "/alias", "/pair/1", "/text_or_number"]),
        ({"text_or_texts": "x"}, ["/note", "/alias", "/pair/1", "/text_or_texts"]),
        ({"text_or_texts": ("x", "y")}, ["/note", "/alias", "/pair/1", "/text_or_texts/0", "/text_or_texts/1"]),
        ({"plain_object": {"a": "t"}, "anything": {"note": "n"}}, ["/note", "/alias", "/pair/1"]),
    ],
)
def test_exactly_the_personal_texts_are_taken_out_and_put_back(given: dict[str, Any], paths: list[str]) -> None:
    value = Everywhere(**given)

    fields, texts = take_out(value)

    assert [text.path for text in texts] == paths
    assert str(fields).count("'pii'") == len(paths)
    put_back(fields, texts)
    assert Everywhere.model_validate(fields) == value


@pytest.mark.parametrize("path", ["/plain", "/nowhere", "/many/9", "/note/x", "", "note"])
def test_a_text_is_put_back_only_in_its_marked_place(path: str) -> None:
    fields, _ = take_out(Everywhere())

    with pytest.raises(StoreDamaged):
        put_back(fields, [PersonalText(path, "x")])


def test_texts_are_put_back_only_in_their_own_order() -> None:
    fields, texts = take_out(Everywhere(many=("a", "b")))

    with pytest.raises(StoreDamaged):
        put_back(fields, list(reversed(texts)))


class PersonalNumber(BaseModel):
    age: Annotated[int, Personal()]


class PersonalNames(BaseModel):
    by_name: dict[Note, int]


class WithoutOrder(BaseModel):
    titles: frozenset[Title]


class OtherName(BaseModel):
    title: Title = Field(alias="heading")


class DeepInside(BaseModel):
    items: tuple[PersonalNumber | None, ...] = ()


@pytest.mark.parametrize("model", [PersonalNumber, PersonalNames, WithoutOrder, OtherName, DeepInside])
def test_a_model_that_could_not_be_stored_is_refused_at_the_start(model: type[BaseModel]) -> None:
    with pytest.raises(StoreUnfit, match=r"\w+\.\w+"):
        check(model)
