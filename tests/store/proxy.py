"""A small server between a program and its database that can cut or swallow what passes."""

import contextlib
import select
import socket
from threading import Thread
from typing import Self


class Proxy:
    """Passes bytes on, until it is told to cut the answer to the next COMMIT, or to swallow all."""

    def __init__(self, target: socket.SocketType | str | tuple[str, int]) -> None:
        self._target = target
        self._server = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._server.getsockname()[1]
        self.cut_commits = 0
        self.swallow = False
        self._open = True
        self._links: list[socket.socket] = []
        self._thread = Thread(target=self._accept, daemon=True)
        self._thread.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._open = False
        with contextlib.suppress(OSError):
            socket.create_connection(("127.0.0.1", self.port)).close()
        self._thread.join()
        self._server.close()
        for link in self._links:
            link.close()

    def _connect(self) -> socket.socket:
        if isinstance(self._target, str):
            link = socket.socket(socket.AF_UNIX)
            link.connect(self._target)
            return link
        return socket.create_connection(self._target)  # type: ignore[arg-type]

    def _accept(self) -> None:
        while self._open:
            client, _ = self._server.accept()
            if not self._open:
                client.close()
                return
            server = self._connect()
            self._links += [client, server]
            Thread(target=self._pass_on, args=(client, server), daemon=True).start()

    def _pass_on(self, client: socket.socket, server: socket.socket) -> None:
        with contextlib.suppress(OSError, ValueError):
            while True:
                ready, _, _ = select.select([client, server], [], [])
                for source in ready:
                    data = source.recv(65536)
                    if self.swallow:
                        continue
                    if not data:
                        client.close()
                        server.close()
                        return
                    if source is client and b"COMMIT" in data and self.cut_commits:
                        self.cut_commits -= 1
                        server.sendall(data)
                        server.recv(65536)
                        client.close()
                        server.close()
                        return
                    (server if source is client else client).sendall(data)
