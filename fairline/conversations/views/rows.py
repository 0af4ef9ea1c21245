"""Makes the rows of lists, and the whole of one conversation."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from fairline.accounts import names_of
from fairline.channels import channel, split_page
from fairline.conversations import hooks
from fairline.conversations.model import CLOSED, Conversation
from fairline.conversations.store import choices
from fairline.conversations.store import conversations as store
from fairline.conversations.views.shapes import Can, ConversationRow, ConversationView, Last, Named, PageSeen
from fairline.crm import ContactView, contact, contact_view, names
from fairline.kit.clock import to_text
from fairline.kit.db import Unit
from fairline.kit.words import say


@dataclass(frozen=True, slots=True)
class Reader:
    """Who looks: a member (None for a program), their language and time zone, and what they may."""

    member: str | None
    language: str
    zone: str
    may_reply: bool
    oversees: bool


@dataclass(frozen=True, slots=True)
class Preview:
    """What an agent is shown of work before taking it: whose it is, by id and name, and their last words."""

    contact: str
    name: str
    text: str


def previews(c: Unit, ids: Iterable[str]) -> dict[str, Preview]:
    """Previews of conversations by their ids; ids that name none are left out."""
    found = store.some(c, ids)
    known = names(c, {each.contact for each in found.values()})
    return {each.id: Preview(each.contact, known.get(each.contact, ""), each.last_text) for each in found.values()}


def rows(c: Unit, found: Sequence[Conversation]) -> list[ConversationRow]:
    """Rows in the order given, names filled in with one query for each kind of name."""
    contacts = names(c, {each.contact for each in found})
    members = member_names(c, (each.agent for each in found))
    queues = hooks.queue_names(c, (each.queue for each in found))
    return [_row(each, contacts, members, queues) for each in found]


def whole(c: Unit, found: Conversation, reader: Reader) -> ConversationView:
    """The whole of a conversation for one reader."""
    row = rows(c, [found])[0]
    known = channel(found.channel)
    told = contact_view(contact(c, found.contact))
    site = known.sender_name(c, found.sender) if known else None
    url, title = split_page(found.page)
    shared = {name: getattr(row, name) for name in ConversationRow.__struct_fields__ if name != "contact"}
    return ConversationView(
        **shared,
        contact=told,
        site=Named(found.sender, site) if site else None,
        page=PageSeen(url, title) if url else None,
        visitor_online=known.is_there(c, found.person) if known else False,
        disposition=disposition_named(c, found.disposition),
        can=can(found, told, reader, row.agent),
    )


def can(found: Conversation, told: ContactView, reader: Reader, agent: Named | None) -> Can:
    """Whether the reader may reply. The gate still rules on what they write."""
    why = _why_not(found, told, reader)
    words = say(f"conversations.can.{why}", reader.language, agent=agent.name if agent else "") if why else None
    return Can(not why, words)


def member_names(c: Unit, ids: Iterable[str]) -> Mapping[str, str]:
    """Members' names by id."""
    wanted = {member for member in ids if member}
    return names_of(c, sorted(wanted)) if wanted else {}


def disposition_named(c: Unit, id: str) -> Named | None:
    """A disposition with its name, also one that is no longer offered."""
    found = choices.disposition(c, id) if id else None
    return Named(id, found[0].name) if found else None


def named(id: str, known: Mapping[str, str]) -> Named | None:
    """An id with its name, None for nobody; a name nobody knows (any longer) is empty."""
    return Named(id, known.get(id, "")) if id else None


def _why_not(found: Conversation, told: ContactView, reader: Reader) -> str:
    if told.erased:
        return "erased"
    if not reader.may_reply:
        return "not-permitted"
    if found.state == CLOSED:
        return "closed"
    if reader.member is None or reader.oversees or found.agent == reader.member:
        return ""
    return "not-yours" if found.agent else "nobody"


def _row(
    found: Conversation, contacts: Mapping[str, str], members: Mapping[str, str], queues: Mapping[str, str]
) -> ConversationRow:
    return ConversationRow(
        id=found.id,
        contact=Named(found.contact, contacts.get(found.contact, "")),
        channel=found.channel,
        subject=found.subject or None,
        state=found.state,
        queue=named(found.queue, queues),
        agent=named(found.agent, members),
        last=Last(text=found.last_text, at=to_text(found.last_at) or "", from_=found.last_from),
        unread=found.unread,
        waiting_since=to_text(found.waiting_since),
        priority=found.priority,
        created=to_text(found.created) or "",
    )
