"""Routes of the search box."""

from typing import Annotated

import msgspec

from fairline import conversations, crm
from fairline.conversations import ConversationRow
from fairline.kit.clock import to_text
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput
from fairline.kit.search.find import MOST
from fairline.search.service import Answer, Asking, Item, kinds_of, search
from fairline.search.suggestions import Suggestion, suggestions
from fairline.web import Asked, after_cursor, get
from fairline.web.paging import limit_of, page_of

USUAL = 25
HEARS, CALLS = "recording.listen", frozenset({"call"})  # what was said on the telephone is for who may listen


class Called(msgspec.Struct, frozen=True):
    """A contact or company by its name."""

    id: str
    name: str


class ItemView(msgspec.Struct, frozen=True, kw_only=True):
    """Something that was found. `number` is its place in the thread. `marks` and `title_marks` say from which
    character up to which (not with it) `excerpt` and `title` hold what was looked for.
    """

    kind: str
    id: str
    conversation: ConversationRow | None
    contact: Called | None
    number: int | None
    title: str
    title_marks: list[tuple[int, int]]
    excerpt: str
    marks: list[tuple[int, int]]
    at: str


class SearchView(msgspec.Struct, frozen=True, kw_only=True):
    """What was found, the best first. `corrected` is the question as it was understood, null where taken as it is;
    a count that ends in + is only of what was ranked; `ignored` names operators that made no sense.
    """

    items: list[ItemView]
    next: str | None
    counts: dict[str, str]
    corrected: str | None
    ignored: list[str]
    took_ms: int


class Suggestions(msgspec.Struct, frozen=True):
    """How a question may go on."""

    items: list[Suggestion]


@get("/v1/search", permission="search.use")
async def search_everything(
    asked: Asked,
    q: Annotated[str, msgspec.Meta(max_length=1000)],
    kinds: Annotated[str | None, msgspec.Meta(max_length=100)] = None,
    cursor: str | None = None,
    limit: int | None = None,
) -> SearchView:
    """Conversations, messages, notes, what was said in calls, contacts and companies that hold every word of a
    question, the best first.

    Operators: `status: priority: kind: channel: queue: agent: from: tag: subject: created: updated: has: is:
    reference: in:`, `-` before a word or operator to leave it out, quotes around a phrase. `kinds` separates by commas.
    """
    began = asked.at
    hidden = frozenset() if HEARS in asked.who.permissions else CALLS
    asking = Asking(q, asked.who.member or "", _kinds(kinds), _skip(cursor), limit_of(limit or USUAL), hidden)
    found = await asked.read(lambda c: _seen(c, asking, search(c, asking)), long=True)
    return msgspec.structs.replace(found, took_ms=max(0, asked.at - began))


@get("/v1/search/suggestions", permission="search.use")
async def suggest(asked: Asked, q: Annotated[str, msgspec.Meta(max_length=200)]) -> Suggestions:
    """How the last word of a question may go on: operators, their values, members, contacts."""
    return await asked.read(lambda c: Suggestions(suggestions(c, q, asked.language)))


def _seen(c: Unit, asking: Asking, answer: Answer) -> SearchView:
    rows = _rows(c, answer)
    contacts = crm.names(c, [item.contact for item in answer.items if item.contact])
    following = page_of([asking.skip + asking.most] * 2, 1, str).next if answer.more else None
    return SearchView(
        items=[_hit(item, rows, contacts) for item in answer.items],
        next=following,
        counts={kind: f"{many}+" if kind in answer.full else str(many) for kind, many in answer.counts.items()},
        corrected=answer.corrected or None,
        ignored=list(answer.ignored),
        took_ms=0,
    )


def _hit(item: Item, rows: dict[str, ConversationRow], contacts: dict[str, str]) -> ItemView:
    called = contacts.get(item.contact, item.title) if item.contact else item.title
    return ItemView(
        kind=item.kind,
        id=item.id,
        conversation=rows.get(item.conversation),
        contact=Called(item.contact, called) if item.contact else None,
        number=item.number or None,
        title=item.title,
        title_marks=list(item.title_marks),
        excerpt=item.excerpt,
        marks=list(item.marks),
        at=to_text(item.at) or "",
    )


def _rows(c: Unit, answer: Answer) -> dict[str, ConversationRow]:
    found = conversations.several(c, [item.conversation for item in answer.items if item.conversation])
    return {row.id: row for row in conversations.rows(c, list(found.values()))}


def _kinds(said: str | None) -> frozenset[str]:
    if not said:
        return frozenset()
    found = kinds_of(said.split(","))
    if len(found) != len(set(said.split(","))):
        raise BadInput(what="kinds", fields={"kinds": "kit.field.invalid"})
    return found


def _skip(cursor: str | None) -> int:
    said = after_cursor(cursor)
    if said is None:
        return 0
    if not said.isdigit() or int(said) > 4 * MOST:
        raise BadInput(what="cursor", fields={"cursor": "kit.field.invalid"})
    return int(said)


ROUTES = [search_everything, suggest]
