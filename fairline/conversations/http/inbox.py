"""Routes of the inbox: lists of conversations, and one of them."""

from typing import Annotated

from litestar.params import Parameter

from fairline.conversations.http.limits import Limit
from fairline.conversations.http.readers import reader_of
from fairline.conversations.http.views import view_page
from fairline.conversations.reading import conversation
from fairline.conversations.views import lists, rows
from fairline.conversations.views.shapes import ConversationRow, ConversationView
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput
from fairline.web import Asked, Page, get


@get("/v1/conversations", permission="conversation.read", raises=(BadInput,))
async def list_conversations(
    asked: Asked,
    view: str = "all",
    only: Annotated[str | None, Parameter(query="state")] = None,
    contact: str | None = None,
    cursor: str | None = None,
    limit: Limit = 50,
) -> Page[ConversationRow]:
    """Conversations, newest activity first.

    `view`: `mine`, `team` (the queues of my teams), `waiting` (open, with no agent), `all`, `queue:` and a queue's id,
    or `view:` and a view's id. `state`: `open`, `wrapping_up` or `closed`; without it those that have not ended, and
    for a `contact` all.
    """

    def unit(c: Unit) -> Page[ConversationRow]:
        if view.startswith("view:"):
            return view_page(c, view.removeprefix("view:"), asked, cursor, limit)
        return lists.page(c, lists.wanted(c, view, only, contact, asked.who.member), cursor, limit)

    return await asked.read(unit)


@get("/v1/conversations/{id:str}", permission="conversation.read")
async def read_conversation(asked: Asked, id: str) -> ConversationView:
    """One conversation with its contact, and whether the reader may reply."""
    return await asked.read(lambda c: rows.whole(c, conversation(c, id), reader_of(c, asked)))


ROUTES = (list_conversations, read_conversation)
