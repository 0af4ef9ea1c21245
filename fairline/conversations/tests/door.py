"""The routes of conversations behind the house's own guard, for a member whose permissions a test chooses."""

from types import SimpleNamespace

from litestar import Litestar
from litestar.datastructures import State
from litestar.di import Provide
from litestar.testing import TestClient

from fairline.conversations.http import ROUTES
from fairline.web import Identity
from fairline.web.errors import HANDLERS
from fairline.web.guard import asked_of, permitted
from tests.support.house import ACCOUNT

AGENT = frozenset(
    {
        "conversation.read",
        "conversation.reply",
        "conversation.note",
        "conversation.take",
        "conversation.transfer",
        "conversation.wrap_up",
        "conversation.change",
        "conversation.begin",
        "conversation.aside",
        "conversation.bulk",
        "saved_reply.read",
        "disposition.read",
    }
)
SUPERVISOR = AGENT | {"conversation.oversee", "view.share", "saved_reply.manage", "disposition.manage"}


def door(talking, member, permissions=AGENT, locale="en", max_file=1_000_000):
    """A client that is signed in as a member with these permissions."""
    identity = Identity(ACCOUNT, f"member:{member}", member, "agent", frozenset(permissions), locale, "token")

    async def authenticate(connection):
        return identity

    settings = SimpleNamespace(max_file=max_file)
    app = Litestar(
        list(ROUTES),
        guards=[permitted],
        dependencies={"asked": Provide(asked_of)},
        exception_handlers=HANDLERS,
        openapi_config=None,
        state=State(
            {"database": talking.house.database, "hub": None, "authenticate": authenticate, "settings": settings}
        ),
        logging_config=None,
    )
    return TestClient(app)
