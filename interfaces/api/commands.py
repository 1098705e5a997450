"""The routes that record: one typed POST per command, made from the table of concepts.

A new command gets its route by standing in `domain.lifecycle`; there is no code per command here.
"""

import re
from collections.abc import Callable
from typing import Annotated, Final
from uuid import UUID

from fastapi import APIRouter, Body, Response

from application.service import Handslag
from domain import lifecycle
from domain.facts import Act, Command
from interfaces.api.access import Access, Door, SignedIn, declare
from interfaces.api.answers import ALREADY_SO, IfMatch, Key, PartnershipReceipt, answer_in_partnership, version_in
from interfaces.wording import wording

PARTNERSHIPS: Final = "/partnerships"
_WORD_START = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")


def given_by_people() -> tuple[type[Command], ...]:
    """Give the commands that a person can give: all but those that silence brings about."""
    return tuple(kind for kind in lifecycle.COMMANDS if kind.ACT is not Act.CLOCK)


def name_of(kind: type[Command]) -> str:
    """Give the name of a command in an address: its class, in small letters and hyphens."""
    return _WORD_START.sub("-", kind.__name__).lower()


def path_of(kind: type[Command]) -> str:
    """Give the address at which a command is given."""
    return PARTNERSHIPS if kind.ACT is Act.OPEN else f"{PARTNERSHIPS}/{{partnership}}/commands/{name_of(kind)}"


def access_to(kind: type[Command]) -> Access:
    """Give who may come in to give a command: its act, in the partnership that the address names."""
    return Access(Door.SIGNED_IN if kind.ACT is Act.OPEN else Door.REPRESENTATIVE, kind.ACT)


def add_commands(router: APIRouter, handslag: Handslag) -> None:
    """Add a route for every command that a person can give."""
    words = wording("en")
    for kind in given_by_people():
        endpoint = _opening(handslag, kind) if kind.ACT is Act.OPEN else _giving(handslag, kind)
        router.add_api_route(
            path_of(kind),
            declare(access_to(kind), endpoint),
            methods=["POST"],
            status_code=201,
            name=name_of(kind),
            operation_id=name_of(kind),
            summary=words.label(kind),
            description=kind.__doc__,
            responses=ALREADY_SO,
            tags=[lifecycle.COMMANDS[kind].name],
        )


def _opening(handslag: Handslag, kind: type[Command]) -> Callable[..., PartnershipReceipt]:
    def open_partnership(
        command: Annotated[kind, Body()], principal: SignedIn, key: Key, response: Response
    ) -> PartnershipReceipt:
        receipt = handslag.open(command, principal=principal, key=key)
        return answer_in_partnership(receipt, response, f"/v1{PARTNERSHIPS}/{receipt.stream}")

    return open_partnership


def _giving(handslag: Handslag, kind: type[Command]) -> Callable[..., PartnershipReceipt]:
    def give(
        partnership: UUID,
        command: Annotated[kind, Body()],
        principal: SignedIn,
        key: Key,
        if_match: IfMatch,
        response: Response,
    ) -> PartnershipReceipt:
        receipt = handslag.give(
            command, principal=principal, partnership=partnership, key=key, expected_version=version_in(if_match)
        )
        return answer_in_partnership(
            receipt, response, f"/v1{PARTNERSHIPS}/{partnership}/events/{receipt.last_version}"
        )

    return give
