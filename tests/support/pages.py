"""A web server of this machine's own, whose pages stand behind any name a test gives them."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from fairline.kit.wire.reach import Reach
from fairline.kit.wire.visit import OpenVisit
from tests.support.web import Answering, listening


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

    class Answers(Answering):
        def get(self):
            where = f"{self.headers['Host'].partition(':')[0]}{self.path}"
            pages.asked.append((where, dict(self.headers)))
            said = pages.held.get(where, Answered(b"nothing here", 404))
            self.says(said.status, said.body, said.headers)

    with listening(Answers) as address:
        pages.port = urlsplit(address).port or 0
        yield pages
