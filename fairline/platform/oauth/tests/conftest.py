"""A house with accounts, keys and apps in it, an owner, and the door apps knock at."""

from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import pytest
from litestar import Litestar
from litestar.datastructures import State
from litestar.di import Provide
from litestar.testing import TestClient

from fairline import accounts, security
from fairline.accounts.plugin import PLUGIN as ACCOUNTS
from fairline.platform.oauth.http import ROUTES, TRIES
from fairline.platform.oauth.plugin import PLUGIN as OAUTH
from fairline.security.plugin import PLUGIN as SECURITY
from fairline.web import Identity
from fairline.web.errors import HANDLERS
from fairline.web.guard import asked_of, permitted
from tests.support.house import ACCOUNT

CSRF = "only-our-page-knows"


@pytest.fixture
def plugins() -> Any:
    """The modules apps stand on; what they may ask for is declared beside them."""
    return (ACCOUNTS, SECURITY, OAUTH)


@pytest.fixture
def owner(house: Any) -> str:
    """An account's owner; there is something apps may read and change."""
    held = {"conversation.read": "owner agent", "conversation.change": "owner agent", "contact.read": "owner"}
    house.database.tools.permissions.update({name: frozenset(roles.split()) for name, roles in held.items()})
    made: str = house.write(
        lambda c: security.open_account(
            c,
            name="Shop",
            country="CH",
            locale="en",
            time_zone="UTC",
            email="nora@shop.example",
            owner="Nora",
            password=security.PasswordHash("x"),
        )
    ).owner
    house.write(lambda c: accounts.accept_all(c, made, language="en", address="192.0.2.7", families=("api",)))
    return made


@pytest.fixture
def browser(house: Any, owner: str) -> Iterator[TestClient[Any]]:
    """A browser; it is the owner's where it says so in a header."""
    TRIES.forget()

    async def authenticate(connection: Any) -> Identity | None:
        if connection.headers.get("x-who") != "nora":
            return None
        return Identity(ACCOUNT, f"member:{owner}", owner, "owner", frozenset(), "en", "cookie", csrf=CSRF)

    held = {"database": house.database, "hub": None, "authenticate": authenticate, "settings": SimpleNamespace()}
    app = Litestar(
        list(ROUTES),
        guards=[permitted],
        dependencies={"asked": Provide(asked_of)},
        exception_handlers=HANDLERS,
        openapi_config=None,
        state=State(held),
        logging_config=None,
    )
    with TestClient(app) as client:
        yield client
