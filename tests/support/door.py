"""Routes behind the house's own guard, for somebody whose permissions a test chooses."""

from collections.abc import Iterable, Sequence
from typing import Any

from litestar import Litestar
from litestar.datastructures import State
from litestar.di import Provide
from litestar.testing import TestClient

from fairline.web import Identity
from fairline.web.errors import HANDLERS
from fairline.web.guard import asked_of, permitted
from tests.support.house import ACCOUNT, House


def member_of(
    permissions: Iterable[str], locale: str = "en", *, id: str = "mem_1", role: str = "admin", account: str = ACCOUNT
) -> Identity:
    """A member who may do this."""
    return Identity(account, f"member:{id}", id, role, frozenset(permissions), locale, "token")


def door(house: House, routes: Sequence[Any], who: Identity | None, **state: Any) -> TestClient[Litestar]:
    """A client that is signed in as somebody, or as nobody."""

    async def authenticate(connection: Any) -> Identity | None:
        return who

    app = Litestar(
        list(routes),
        guards=[permitted],
        dependencies={"asked": Provide(asked_of)},
        exception_handlers=HANDLERS,
        openapi_config=None,
        state=State({"database": house.database, "hub": None, "authenticate": authenticate, **state}),
        logging_config=None,
    )
    return TestClient(app)
