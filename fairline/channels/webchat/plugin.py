"""What web chat plugs into the house."""

from typing import Any

from fairline.channels.contract import Capabilities, Channel
from fairline.channels.traces import TranscriptRefused, VisitorsGone
from fairline.channels.webchat import (
    admin_http,
    answer_http,
    embed,
    file_http,
    limits,
    public_http,
    socket,
    store,
    visits,
)
from fairline.channels.webchat.deliver import DELIVER
from fairline.channels.webchat.forget import FORGET
from fairline.channels.webchat.gone import visitors_gone
from fairline.channels.webchat.holdings import HOLDINGS
from fairline.channels.webchat.projection import CHANNEL as NAME
from fairline.channels.webchat.projection import FEEDS, SITES
from fairline.channels.webchat.reached import REACH
from fairline.channels.webchat.transcripts import refused
from fairline.journal import Entry
from fairline.journal.interaction import MessagesReached, MessagesRead
from fairline.kit.db import Unit
from fairline.kit.plugin import Frame, Live, Plugin

# After these a visitor's feed has another line.
SHOWN = frozenset({"MessageReceived", "MessageSent", "MessagesReached", "MessagesRead", "QuestionAsked", "TalkChanged"})


def _frame(c: Unit, entry: Entry[Any]) -> Frame | None:
    """Whoever has this visitor's page open looks into the feed."""
    event = entry.event
    if event.channel != NAME:
        return None
    if isinstance(event, MessagesReached | MessagesRead):
        reader = store.reader_of(c, event.up_to)
    else:
        reader = store.feed_of(c, event.address)
    return Frame((f"visitor:{reader}",), {}) if reader else None


def _site_name(c: Unit, sender: str) -> str | None:
    site = store.site(c, sender)
    return site.name if site else None


def _site_queue(c: Unit, sender: str) -> str | None:
    site = store.site(c, sender)
    return site.config.queue if site else None


PLUGIN = Plugin(
    "channels.webchat",
    routes=[
        *public_http.ROUTES,
        *answer_http.ROUTES,
        *file_http.ROUTES,
        *admin_http.ROUTES,
        *socket.ROUTES,
        *embed.ROUTES,
    ],
    projections=[SITES, FEEDS],
    followers=[DELIVER, REACH, FORGET],
    facts={VisitorsGone: visitors_gone, TranscriptRefused: refused},
    holdings=HOLDINGS,
    on_start=[limits.set_up],
    permissions={admin_http.MANAGE: frozenset({"owner", "admin"})},
    live=[Live(SHOWN, _frame)],
)

CHANNEL = Channel(
    name=NAME,
    label={"en": "Web chat", "fr": "Chat web"},
    icon="message-circle",
    capabilities=Capabilities(longest=10_000, attachments=True, tells_delivered=True, tells_read=True, live=True),
    plugin=PLUGIN,
    sender_name=_site_name,
    queue_of=_site_queue,
    is_there=visits.is_there,
)
