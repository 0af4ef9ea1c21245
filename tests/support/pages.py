"""A web server of this machine's own, whose pages stand behind any name a test gives them."""

import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from fairline.kit.wire.reach import Reach
from fairline.kit.wire.visit import OpenVisit


@dataclass
class Answered:
    """What the server says at a path."""

    body: bytes = b""
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=lambda: {"Content-Type": "text/html"})


@dataclass
class Pages:
    """The pages by `host/path`, and every request as it came: method, host and path, headers."""

    held: dict[str, Answered] = field(default_factory=dict)
    asked: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    looked_up: list[str] = field(default_factory=list)
    port: int = 0

    def put(self, where: str, body: str | bytes = b"", **more) -> None:
        """Have a page stand somewhere: `shop.example.com/offer`."""
        self.held[where] = Answered(body.encode() if isinstance(body, str) else body, **more)

    def visit(self) -> OpenVisit:
        """The way to them: every name is looked up as this machine, which may be called."""

        async def resolve(host, port):
            self.looked_up.append(host)
            return [("127.0.0.1", self.port)]

        return OpenVisit(resolve, Reach("127.0.0.0/8"))


@contextmanager
def serving() -> Iterator[Pages]:
    """The server, as long as it is asked."""
    pages = Pages()

    class Answers(BaseHTTPRequestHandler):
        def do_GET(self):
            where = f"{self.headers['Host'].partition(':')[0]}{self.path}"
            pages.asked.append((where, dict(self.headers)))
            said = pages.held.get(where, Answered(b"nothing here", 404))
            self.send_response(said.status)
            for name, value in {"Content-Length": str(len(said.body)), **said.headers}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(said.body)

        def log_message(self, *told):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Answers)
    pages.port = server.server_port
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield pages
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
