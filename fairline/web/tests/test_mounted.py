"""Routes that are looked at once answer as they do with Litestar's own way."""

from typing import Any

import httpx
import litestar
import pytest
from litestar import Litestar, Router, WebSocket, websocket
from litestar.openapi import OpenAPIConfig

from fairline.web.mounted import Mounted
from fairline.web.routes import get, patch


@get("/things/{thing:str}", permission=None)
async def read(thing: str) -> str:
    return f"read {thing}"


@patch("/things/{thing:str}", permission=None)
async def change(thing: str) -> str:
    return f"changed {thing}"


@litestar.post(["/things", "/old/things"])
async def make(data: dict[str, str]) -> dict[str, str]:
    return data


@get("/", permission=None)
async def deeper() -> str:
    return "deeper"


@websocket("/things")
async def listen(socket: WebSocket[Any, Any, Any]) -> None:
    await socket.accept()
    await socket.send_text("heard")
    await socket.close()


@pytest.fixture(params=[Litestar, Mounted])
def app(request):
    routes = [read, make, listen, change, Router("/deep", route_handlers=[deeper])]
    return request.param(routes, openapi_config=OpenAPIConfig("Things", "1"), logging_config=None)


@pytest.mark.parametrize(
    ("method", "path", "status", "says"),
    [
        ("GET", "/things/a", 200, "read a"),
        ("PATCH", "/things/a", 200, "changed a"),
        ("DELETE", "/things/a", 405, "Method Not Allowed"),
        ("POST", "/things", 201, '{"a":"b"}'),
        ("POST", "/old/things", 201, '{"a":"b"}'),
        ("GET", "/deep", 200, "deeper"),
        ("GET", "/nowhere", 404, "Not Found"),
    ],
)
async def test_each_path_and_method_is_answered_by_its_own(app, method, path, status, says):
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://fairline.test") as client:
        answer = await client.request(method, path, json={"a": "b"} if method == "POST" else None)
    assert answer.status_code == status
    assert says in answer.text


async def test_a_socket_stands_beside_a_route_of_its_path(app):
    said = []

    async def receive():
        return {"type": "websocket.connect"}

    async def send(message):
        said.append(message)

    scope = {"type": "websocket", "path": "/things", "raw_path": b"/things", "query_string": b"", "headers": []}
    await app(
        scope | {"scheme": "ws", "subprotocols": [], "server": ("fairline.test", 80), "client": None}, receive, send
    )
    assert [message.get("text") for message in said] == [None, "heard", None]


def test_the_page_of_all_routes_names_every_one_once(app):
    paths = app.openapi_schema.to_schema()["paths"]
    assert {path: sorted(one.keys() - {"parameters"}) for path, one in paths.items()} == {
        "/things/{thing}": ["get", "patch"],
        "/things": ["post"],
        "/old/things": ["post"],
        "/deep": ["get"],
    }
