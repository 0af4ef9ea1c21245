"""The routes of moving behind the house's own guard, for a member whose permissions a test chooses."""

from types import SimpleNamespace
from typing import Any

from litestar import Litestar
from litestar.datastructures import State
from litestar.di import Provide
from litestar.testing import TestClient

from fairline.platform.moving.http import ROUTES
from fairline.web import Identity
from fairline.web.errors import HANDLERS
from fairline.web.guard import asked_of, permitted

OWNER = frozenset({"account.move", "account.export"})


def door(desk: Any, permissions: frozenset[str] = OWNER) -> "TestClient[Litestar]":
    """A client that is signed in as the owner, with these permissions."""
    identity = Identity(desk.account, f"member:{desk.owner}", desk.owner, "owner", permissions, "en", "token")

    async def authenticate(connection: Any) -> Identity:
        return identity

    state = {
        "database": desk.house.database,
        "hub": None,
        "authenticate": authenticate,
        "settings": SimpleNamespace(max_file=1_000_000),
    }
    app = Litestar(
        list(ROUTES),
        guards=[permitted],
        dependencies={"asked": Provide(asked_of)},
        exception_handlers=HANDLERS,
        openapi_config=None,
        state=State(state),
        logging_config=None,
    )
    return TestClient(app)
