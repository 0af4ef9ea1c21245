"""The routes of a module behind the house's own guard, for somebody whose permissions a test chooses."""

from litestar import Litestar
from litestar.datastructures import State
from litestar.di import Provide
from litestar.testing import TestClient

from fairline.web import Identity
from fairline.web.errors import HANDLERS
from fairline.web.guard import asked_of, permitted
from tests.support.house import ACCOUNT


def door(house, routes, permissions, locale="en"):
    """A client that is signed in as a member with these permissions."""
    identity = Identity(ACCOUNT, "member:mem_1", "mem_1", "admin", frozenset(permissions), locale, "token")

    async def authenticate(connection):
        return identity

    app = Litestar(
        list(routes),
        guards=[permitted],
        dependencies={"asked": Provide(asked_of)},
        exception_handlers=HANDLERS,
        openapi_config=None,
        state=State({"database": house.database, "hub": None, "authenticate": authenticate}),
        logging_config=None,
    )
    return TestClient(app)
