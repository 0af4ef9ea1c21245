"""The routes of web chat behind the house's own guard, for visitors and for a member with chosen permissions."""

from types import SimpleNamespace

from litestar import Litestar
from litestar.datastructures import State
from litestar.di import Provide
from litestar.testing import TestClient

from fairline.channels.webchat.plugin import PLUGIN
from fairline.web import Identity
from fairline.web.errors import HANDLERS
from fairline.web.guard import asked_of, permitted
from tests.support.house import ACCOUNT


def door(house, permissions=None, account=ACCOUNT, max_file=1_000_000, hub=None):
    """A client; signed in as an admin with these permissions, or as nobody."""
    identity = None
    if permissions is not None:
        identity = Identity(account, "member:mem_1", "mem_1", "admin", frozenset(permissions), "en", "token")

    async def authenticate(connection):
        return identity

    app = Litestar(
        list(PLUGIN.routes),
        guards=[permitted],
        dependencies={"asked": Provide(asked_of)},
        exception_handlers=HANDLERS,
        openapi_config=None,
        state=State(
            {
                "database": house.database,
                "hub": hub,
                "authenticate": authenticate,
                "settings": SimpleNamespace(max_file=max_file),
            }
        ),
        logging_config=None,
    )
    return TestClient(app)


def as_visitor(token):
    """The header that carries a visitor's token."""
    return {"Authorization": f"Bearer {token}"}


def opened(client, key, **more):
    """A page is opened; what the widget is told."""
    answer = client.post("/widget/v1/visits", json={"key": key, **more})
    assert answer.status_code == 201, answer.text
    return answer.json()


def message(client, token, client_id, text="Good morning", **more):
    """A visitor writes; the answer."""
    said = {"client_id": client_id, "text": text, **more}
    return client.post("/widget/v1/messages", json=said, headers=as_visitor(token))
