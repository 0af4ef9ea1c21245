"""The whole house with a shop in it, and a program at the door of the API."""

import base64
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from types import SimpleNamespace
from typing import Any

import httpx
import pytest
from litestar import Litestar
from litestar.datastructures import State
from litestar.di import Provide
from litestar.testing import TestClient

from fairline import security
from fairline.gate import SenderProven
from fairline.journal import Actor
from fairline.platform.oauth.http import ROUTES as OAUTH_ROUTES
from fairline.platform.zendesk.http import ROUTES
from fairline.platform.zendesk.limits import LIMITS
from fairline.routing.tests.shop import Shop
from fairline.security import authenticate
from fairline.web.errors import HANDLERS
from fairline.web.guard import asked_of, permitted
from tests.support.house import OTHER


@pytest.fixture
def plugins() -> Any:
    """Every module of the house, as app.py introduces them."""
    from fairline.app import MODULES
    from fairline.platform.oauth.plugin import PLUGIN

    return MODULES if PLUGIN in MODULES else (*MODULES, PLUGIN)


class Door:
    """A program of a member's, with some permissions."""

    def __init__(self, shop: Shop, client: TestClient[Any], secret: str, email: str) -> None:
        self.shop, self.client, self.secret, self.email = shop, client, secret, email

    def ask(self, method: str, path: str, body: Any = None, **headers: str) -> httpx.Response:
        """Ask, and have everybody read what came of it."""
        named = base64.b64encode(f"{self.email}/token:{self.secret}".encode()).decode()
        sent = {"authorization": f"Basic {named}"} | {name.replace("_", "-"): value for name, value in headers.items()}
        answer = self.client.request(method, path, json=body, headers=sent)
        self.shop.house.follow()
        return answer

    def get(self, path: str, **headers: str) -> Any:
        """Read something that is there."""
        answer = self.ask("GET", path, **headers)
        assert answer.status_code == 200, answer.text
        return answer.json()

    def opens(self, subject: str = "Kettle", body: str = "It leaks", **more: Any) -> Any:
        """A ticket of Ben's."""
        ticket = {"subject": subject, "comment": {"body": body}, "requester": {"name": "Ben", "email": "ben@x.example"}}
        answer = self.ask("POST", "/api/v2/tickets", {"ticket": ticket | more})
        assert answer.status_code == 201, answer.text
        return answer.json()["ticket"]


Opens = Callable[..., Door]


@pytest.fixture
def application(house: Any) -> Iterator[TestClient[Any]]:
    """The API behind the house's own guard."""
    LIMITS.forget()
    settings = SimpleNamespace(max_file=1_000_000, url="https://acme.example")
    app = Litestar(
        [*ROUTES, *OAUTH_ROUTES],
        guards=[permitted],
        dependencies={"asked": Provide(asked_of)},
        exception_handlers=HANDLERS,
        openapi_config=None,
        state=State({"database": house.database, "hub": None, "authenticate": authenticate, "settings": settings}),
        logging_config=None,
    )
    with ExitStack() as stack:
        yield stack.enter_context(TestClient(app))


@pytest.fixture
def door(house: Any, application: TestClient[Any]) -> Opens:
    """Makes doors: for another account, with fewer permissions, for a member who is named."""
    house.database.tools.facts[SenderProven] = lambda c, act: SenderProven(True, "x.example", "")
    shops: dict[str, Shop] = {}

    def make(account: str = "", scopes: frozenset[str] | None = None, email: str = "", by: str = "") -> Door:
        shop = shops.get(account) or Shop(house, account or OTHER)
        shops[account] = shop
        every = security.permissions_of(house.database.tools.permissions, "owner")
        token = shop.write(
            lambda c: security.make_token(
                c,
                Actor("member", by or shop.owner),
                name="A program",
                scopes=sorted(every if scopes is None else scopes),
                within=every,
                expires=None,
            )
        )
        return Door(shop, application, token.secret, email or f"nora@{shop.account}.example")

    return make
