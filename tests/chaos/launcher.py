"""Starts processes that are to be killed, quickly: everything is imported once, and each of them is a fork.

Reads one job a line and answers with the id of the process, and with its exit code once it has ended.
"""

import json
import os
import sys
from typing import Any, NamedTuple

import uvicorn

from application.service import Handslag
from application.settings import Settings
from interfaces.app import create_app
from tests.chaos.writer import write


class Service(NamedTuple):
    """Where the service is to be served, and on which store."""

    url: str
    port: int


class Job(NamedTuple):
    """What a writer is to do, and at which point it is to be killed, if at one."""

    url: str
    account: str
    organisation: str
    partnership: str
    acknowledged: str
    first: int
    point: str | None
    passes: int


def main() -> None:
    for line in sys.stdin:
        child = os.fork()
        if not child:
            work(json.loads(line))
            os._exit(0)
        tell(child)
        tell(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))


def work(job: list[Any]) -> None:
    if len(job) == len(Job._fields):
        write(Job(*job))
    else:
        serve(Service(*job))


def serve(service: Service) -> None:
    app = create_app(Handslag(Settings(store_url=service.url)))
    uvicorn.run(app, host="127.0.0.1", port=service.port, log_level="error")


def tell(number: int) -> None:
    sys.stdout.write(f"{number}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
