"""The routes that record: one typed POST per command, made from the table of concepts.

A new command gets its route by standing in `domain.lifecycle`; there is no code per command here.
"""

from collections.abc import Callable
from typing import Annotated, Final
from uuid import UUID

from fastapi import APIRouter, Body, Response

from application.service import Handslag
from domain import lifecycle
from domain.facts import Act, Command
from interfaces.addresses import COMMANDS, address_of
from interfaces.api.access import Access, Door, SignedIn, declare
from interfaces.api.answers import ALREADY_SO, IfMatch, Key, PartnershipReceipt, answer_in_partnership, version_in
from interfaces.wording import wording

PARTNERSHIPS: Final = "/partnerships"


def path_of(kind: type[Command]) -> str:
    """Give the address at which a command is given."""
    return PARTNERSHIPS if kind.ACT is Act.OPEN else f"{PARTNERSHIPS}/{{partnership}}/commands/{address_of(kind)}"


def access_to(kind: type[Command]) -> Access:
    """Give who may come in to give a command: its act, in the partnership that the address names."""
    return Access(Door.SIGNED_IN if kind.ACT is Act.OPEN else Door.REPRESENTATIVE, kind.ACT)


def add_commands(router: APIRouter, handslag: Handslag) -> None:
    """Add a route for every command that a person can give."""
    words = wording("en")
    for kind in COMMANDS.values():
        endpoint = _opening(handslag, kind) if kind.ACT is Act.OPEN else _giving(handslag, kind)
        router.add_api_route(
            path_of(kind),
            declare(access_to(kind), endpoint),
            methods=["POST"],
            status_code=201,
            name=address_of(kind),
            operation_id=address_of(kind),
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
