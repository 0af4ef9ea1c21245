"""Makes the rows of lists, and the whole of one conversation."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from fairline.accounts import names_of
from fairline.channels import Capabilities, channel, split_page
from fairline.conversations import hooks
from fairline.conversations.model import CLOSED, OPEN, Conversation, priority_word
from fairline.conversations.own_fields import is_threaded
from fairline.conversations.store import asked, choices, desk, links, parties
from fairline.conversations.store import conversations as store
from fairline.conversations.store import values as filled
from fairline.conversations.views.shapes import (
    Can,
    ConversationRow,
    ConversationView,
    Due,
    Last,
    LinkView,
    MergedView,
    Named,
    PageSeen,
    ParticipantView,
)
from fairline.crm import ContactView, contact, contact_view, holders, names
from fairline.kit.clock import to_text
from fairline.kit.db import Unit
from fairline.kit.words import say

OWN = "field:"  # what the names of columns of the account's own begin with


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


def rows(
    c: Unit, found: Sequence[Conversation], language: str = "en", columns: Sequence[str] = ()
) -> list[ConversationRow]:
    """Rows in the order given, names filled in with one query for each kind of name.

    `columns` are those of a view: what is filled in in fields of the account's own among them comes along.
    """
    known = _Known(
        contacts=called(c, found),
        members=member_names(c, (each.agent for each in found)),
        queues=hooks.queue_names(c, (each.queue for each in found)),
        customs=_customs(c, found, language),
        beside=asked.beside(c, [each.id for each in found]) if found else {},
        values=filled.chosen(c, [each.id for each in found], _own(columns)),
        spoken=hooks.calls_stand(c, [each.id for each in found if each.state == OPEN and each.agent]),
    )
    return [_row(each, known, language) for each in found]


def _own(columns: Sequence[str]) -> list[str]:
    return [each.removeprefix(OWN) for each in columns if each.startswith(OWN)]


def called(c: Unit, found: Sequence[Conversation]) -> dict[str, str]:
    """What contacts go by, by contact: their name, else where they are reached; empty for a visitor of a page."""
    known = names(c, {each.contact for each in found})
    nameless = [each for each in found if not known.get(each.contact)]
    behind = holders(c, [each.person for each in nameless if _is_reached(each)])
    reached = {each.person: each.address for each in behind}
    return known | {each.contact: reached.get(each.person, "") for each in nameless}


def whole(c: Unit, found: Conversation, reader: Reader) -> ConversationView:
    """The whole of a conversation for one reader."""
    row = rows(c, [found], reader.language)[0]
    known = channel(found.channel)
    told = contact_view(contact(c, found.contact))
    site = known.sender_name(c, found.sender) if known else None
    url, title = split_page(found.page)
    threads = known is not None and known.capabilities.threads
    shared = {
        name: getattr(row, name)
        for name in ConversationRow.__struct_fields__
        if name not in ("contact", "participants", "values")
    }
    sender = Named(found.sender, site) if site else None
    return ConversationView(
        **shared,
        contact=told,
        called=row.contact.name,
        site=None if threads else sender,
        page=PageSeen(url, title) if url else None,
        visitor_online=known.is_there(c, found.person) if known else False,
        disposition=disposition_named(c, found.disposition),
        can=can(found, told, reader, row.agent),
        mailbox=sender if threads else None,
        brand=found.brand or None,
        follows=found.follows or None,
        **around(c, found, reader.language),
    )


def around(c: Unit, found: Conversation, language: str) -> dict[str, Any]:
    """What stands around a conversation: its form and what is filled in, who takes part and watches, other ones."""
    form = desk.form(c, found.form) if found.form else None
    copied, watching = parties.of(c, found.id), parties.watchers(c, [found.id]).get(found.id, [])
    reached = {each.person: each.address for each in holders(c, [each.person for each in copied])}
    called, members = names(c, {each.contact for each in copied}), member_names(c, watching)
    linked = links.links(c, found.id)
    others = store.some(c, {other for _, other in linked}) if linked else {}
    merged, sides = links.merged_into(c, found.id), links.sides(c, found.id)
    joined = store.some(c, merged) if merged else {}
    return {
        "form": Named(form.id, form.name) if form else None,
        "values": filled.values(c, [found.id]).get(found.id, {}),
        "participants": [
            ParticipantView(Named(each.contact, called.get(each.contact, "")), reached.get(each.person, ""), each.role)
            for each in copied
        ],
        "watching": [Named(member, members.get(member, "")) for member in watching],
        "links": [
            LinkView(kind, other, others[other].reference, others[other].subject or None, others[other].status)
            for kind, other in linked
            if other in others
        ],
        "sides": rows(c, list(store.some(c, sides).values()), language) if sides else [],
        "merged": [MergedView(each, joined[each].reference) for each in merged if each in joined],
    }


def can(found: Conversation, told: ContactView, reader: Reader, agent: Named | None) -> Can:
    """Whether the reader may reply. The gate still rules on what they write."""
    why = _why_not(found, told, reader)
    words = say(f"conversations.can.{why}", reader.language, agent=agent.name if agent else "") if why else None
    known = channel(found.channel)
    has = known.capabilities if known else Capabilities()
    return Can(not why, words, has.cc, has.subject, has.html, has.threads, has.segments)


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
    if is_threaded(found):
        return "aside" if found.set_aside else "merged" if found.merged_into else _over(found)
    if found.state == CLOSED:
        return "closed"
    if reader.member is None or reader.oversees or found.agent == reader.member:
        return ""
    return "not-yours" if found.agent else "nobody"


def _is_reached(found: Conversation) -> bool:
    """Whether an address of its channel tells people anything: a visitor's is a number of ours."""
    known = channel(found.channel)
    return known is not None and known.capabilities.personal_address


def _over(found: Conversation) -> str:
    return "over" if found.status == "closed" else ""


@dataclass(frozen=True, slots=True)
class _Known:
    """What the ids of rows stand for, and what stands beside them."""

    contacts: Mapping[str, str]
    members: Mapping[str, str]
    queues: Mapping[str, str]
    customs: Mapping[str, str]
    beside: Mapping[str, Mapping[str, Sequence[str]]]
    values: Mapping[str, Mapping[str, Any]]
    spoken: frozenset[str]


def _customs(c: Unit, found: Sequence[Conversation], language: str) -> Mapping[str, str]:
    ids = {each.custom for each in found if each.custom}
    return {id: each.name(language) for id, each in desk.some_statuses(c, ids).items()} if ids else {}  # noqa: A001


def _row(found: Conversation, known: _Known, language: str) -> ConversationRow:
    beside = known.beside.get(found.id, {})
    return ConversationRow(
        id=found.id,
        contact=Named(found.contact, known.contacts[found.contact] or say("conversations.unnamed", language)),
        channel=found.channel,
        subject=found.subject or None,
        state=found.state,
        queue=named(found.queue, known.queues),
        agent=named(found.agent, known.members),
        last=Last(text=found.last_text, at=to_text(found.last_at) or "", from_=found.last_from),
        unread=found.unread,
        waiting_since=to_text(found.waiting_since),
        on_the_line=found.id in known.spoken,
        priority=found.priority,
        created=to_text(found.created) or "",
        reference=found.reference,
        status=found.status,
        custom=named(found.custom, known.customs),
        kind=found.kind or None,
        priority_word=priority_word(found.priority) or None,
        tags=list(beside.get("tags", ())),
        due=None if found.due is None else Due(to_text(found.due) or "", found.due_kind, bool(found.breached)),
        snoozed_until=to_text(found.snoozed_until),
        suspected=bool(found.suspected),
        set_aside=found.set_aside or None,
        via=found.via or None,
        watchers=len(beside.get("watchers", ())),
        satisfaction=found.satisfaction or None,
        participants=len(beside.get("participants", ())),
        language=found.language or None,
        side_of=found.side_of or None,
        merged_into=found.merged_into or None,
        updated=to_text(found.updated) or "",
        values=dict(known.values.get(found.id, {})),
    )
