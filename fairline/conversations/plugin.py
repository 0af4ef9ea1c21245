"""What conversations plug into the house."""

from typing import Any

from fairline.accounts import EVERYBODY
from fairline.conversations.calling import CALLS
from fairline.conversations.events import ConversationClosed, ConversationOpened, ConversationReopened
from fairline.conversations.facts import FACTS
from fairline.conversations.follow import JOIN
from fairline.conversations.heeding import HEED
from fairline.conversations.holdings import HOLDINGS
from fairline.conversations.http import ROUTES
from fairline.conversations.jobs import JOBS
from fairline.conversations.live import LIVE, VIEWS, also, looking, typing
from fairline.conversations.projection import PROJECTIONS
from fairline.conversations.store import conversations as store
from fairline.crm import Line, timeline_of
from fairline.journal import Entry, Event
from fairline.kit.db import Unit
from fairline.kit.plugin import Plugin

_AGENTS = frozenset({"owner", "admin", "supervisor", "agent"})
_ADMINS = frozenset({"owner", "admin"})
_OVERSEERS = frozenset({"owner", "admin", "supervisor"})


def _contact_of(c: Unit, entry: Entry[Any]) -> str | None:
    found = store.one(c, entry.event.conversation)
    return found.contact if found else None


_LINES: dict[type[Event], Line] = {
    ConversationOpened: Line("conversations.timeline.opened"),
    ConversationReopened: Line("conversations.timeline.reopened"),
    ConversationClosed: Line("conversations.timeline.closed"),
}

PLUGIN = Plugin(
    "conversations",
    routes=ROUTES,
    projections=PROJECTIONS,
    followers=[JOIN, CALLS, HEED, timeline_of("conversations", _LINES, _contact_of)],
    facts=FACTS,
    jobs=JOBS,
    holdings=HOLDINGS,
    permissions={
        "conversation.read": EVERYBODY,
        "conversation.reply": _AGENTS,
        "conversation.note": _AGENTS | {"compliance_officer"},
        "conversation.take": _AGENTS,
        "conversation.transfer": _AGENTS,
        "conversation.wrap_up": _AGENTS,
        "conversation.oversee": _OVERSEERS,
        "conversation.change": _AGENTS,
        "conversation.begin": _AGENTS,
        "conversation.aside": _AGENTS,
        "conversation.bulk": _AGENTS,
        "conversation.delete": _ADMINS,
        "view.share": _OVERSEERS,
        "status.manage": _ADMINS,
        "form.manage": _ADMINS,
        "desk.manage": _ADMINS,
        "saved_reply.read": EVERYBODY,
        "saved_reply.manage": _OVERSEERS,
        "disposition.read": EVERYBODY,
        "disposition.manage": _OVERSEERS,
    },
    live=LIVE,
    views=VIEWS,
    signals={"typing": typing, "looking": looking},
    watch=also,
)
