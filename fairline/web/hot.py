"""Routes on the hot path: plain ASGI, a tenth of an ordinary route's cost, with the same manners.

The outermost layer calls them before the application looks at a request. They have no entry in the OpenAPI page of
their own, so each says what it reads and answers, and openapi.py adds it.
"""

from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

import msgspec
from litestar import asgi
from litestar.types import ASGIApp, Receive, Scope, Send

from fairline.kit.db import Database
from fairline.kit.errors import BadInput, NotFound, Problem, TooLarge
from fairline.kit.words import choose
from fairline.web.errors import MEDIA_TYPE, Broken, Malformed, NotAllowed, problem_of

Body = TypeVar("Body")
Does = Callable[["HotRequest[Any]"], Awaitable[Any]]

JSON = b"application/json"


@dataclass(frozen=True, slots=True)
class HotRequest(Generic[Body]):
    """What a hot route is given."""

    database: Database
    body: Body
    authorization: str
    address: str


@dataclass(frozen=True, slots=True)
class HotRoute:
    """A POST on the hot path: where, what it reads and answers, what may go wrong."""

    path: str
    does: Does
    reads: type
    answers: type
    raises: tuple[type[Problem], ...]
    longest: int = 262_144

    def mounted(self) -> Any:
        """The route as the application knows it: for its page, and for where no outer layer stands before it."""

        async def serve(scope: Scope, receive: Receive, send: Send) -> None:
            held: Any = scope
            if held["method"] != "POST":
                raise NotAllowed
            app = held.get("litestar_app") or held["app"]
            await self.served(app.state.database)(scope, receive, send)

        return asgi(self.path, opt={"permission": None, "hot": self}, copy_scope=False)(serve)

    def served(self, database: Database) -> ASGIApp:
        """The route as it is called."""
        decoder: msgspec.json.Decoder[Any] = msgspec.json.Decoder(self.reads)

        async def serve(scope: Scope, receive: Receive, send: Send) -> None:
            held: Any = scope
            held["path_template"] = self.path
            try:
                asked = await _read(held, receive, self.longest, decoder, database)
                status, kind, body, more = 201, JSON, msgspec.json.encode(await self.does(asked)), {}
            except Exception as error:
                problem = problem_of(error, self.path)
                status, kind, body, more = problem.status, MEDIA_TYPE.encode(), _told(held, problem), problem.headers
            await _answer(send, status, kind, body, more)

        return serve


def hot_routes(routes: Iterable[Any], database: Database) -> dict[str, ASGIApp]:
    """Those of these routes that are on the hot path, by their path."""
    hot = [route.opt["hot"] for route in routes if "hot" in getattr(route, "opt", {})]
    return {route.path: route.served(database) for route in hot}


async def _read(scope: Any, receive: Receive, longest: int, decoder: Any, database: Database) -> HotRequest[Any]:
    headers = dict(scope["headers"])
    body = bytearray()
    while True:
        message: Any = await receive()
        if message["type"] == "http.disconnect":
            raise NotFound
        body += message.get("body", b"")
        if len(body) > longest:
            raise TooLarge(limit=longest)
        if not message.get("more_body"):
            break
    try:
        read = decoder.decode(body)
    except msgspec.ValidationError as error:
        raise BadInput(what=str(error)) from error
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise Malformed(what="JSON") from error
    authorization = headers.get(b"authorization", b"").decode("latin-1")
    return HotRequest(database, read, authorization, scope.get("fairline.address", ""))


def _told(scope: Any, problem: Problem) -> bytes:
    language = choose(dict(scope["headers"]).get(b"accept-language", b"").decode("latin-1"))
    return msgspec.json.encode(problem.told(language))


async def _answer(send: Send, status: int, kind: bytes, body: bytes, more: Mapping[str, str]) -> None:
    headers = [(b"content-type", kind), (b"content-length", str(len(body)).encode())]
    headers += [(name.lower().encode(), value.encode()) for name, value in more.items()]
    start: Any = {"type": "http.response.start", "status": status, "headers": headers}
    end: Any = {"type": "http.response.body", "body": body, "more_body": False}
    await send(start)
    await send(end)


def operation(route: HotRoute) -> dict[str, Any]:
    """The route's entry in the OpenAPI page."""
    (reads, answers), _ = msgspec.json.schema_components(
        [route.reads, route.answers], ref_template="#/components/schemas/{name}"
    )
    return {
        "operationId": route.does.__name__,
        "summary": route.does.__name__.replace("_", " ").capitalize(),
        "description": (route.does.__doc__ or "").strip(),
        "parameters": [{"name": "Authorization", "in": "header", "required": False, "schema": {"type": "string"}}],
        "requestBody": {"required": True, "content": {"application/json": {"schema": reads}}},
        "responses": {"201": {"description": "Done.", "content": {"application/json": {"schema": answers}}}},
    }


def shapes(route: HotRoute) -> dict[str, Any]:
    """The shapes its entry refers to."""
    _, found = msgspec.json.schema_components([route.reads, route.answers], ref_template="#/components/schemas/{name}")
    return found


ERRORS = (NotAllowed, Malformed, TooLarge, Broken)
