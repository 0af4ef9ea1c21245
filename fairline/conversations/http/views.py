"""Routes of views: lists of conversations by conditions, what they hold, how many."""

from collections.abc import Sequence
from typing import Annotated, Any

import msgspec
from msgspec import UNSET, UnsetType

from fairline.conversations import listing
from fairline.conversations.http.limits import Limit
from fairline.conversations.listing import Wish
from fairline.conversations.model import Conversation
from fairline.conversations.store.views import KeptView
from fairline.conversations.views.rows import rows
from fairline.conversations.views.shapes import ConversationRow
from fairline.journal import actor_from
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput, Forbidden
from fairline.web import Asked, Page, after_cursor, delete, get, page_of, patch, post

SHARE = "view.share"
Name = Annotated[str, msgspec.Meta(min_length=1, max_length=120)]
Columns = Annotated[list[str], msgspec.Meta(min_length=1, max_length=30)]


class Sort(msgspec.Struct, frozen=True):
    """What a list is sorted by: activity, created, updated, priority, due, reference …"""

    by: str = "activity"
    descending: bool = True


class NewView(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A view to be kept. `scope`: mine, everyone, or team: and a team's id."""

    name: Name
    conditions: dict[str, Any] = {}
    scope: str = "mine"
    columns: Columns = msgspec.field(default_factory=lambda: list(listing.COLUMNS))
    sort: Sort = Sort()
    position: int = 0


class ChangedView(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What is to be different about a view; what is not named stays."""

    name: Name | UnsetType = UNSET
    conditions: dict[str, Any] | UnsetType = UNSET
    scope: str | UnsetType = UNSET
    columns: Columns | UnsetType = UNSET
    sort: Sort | UnsetType = UNSET
    position: int | UnsetType = UNSET


class ViewSeen(msgspec.Struct, frozen=True):
    """A view as it is."""

    id: str
    name: str
    scope: str
    conditions: dict[str, Any]
    columns: list[str]
    sort: Sort
    position: int
    standing: bool  # one of those every account begins with


class Tried(msgspec.Struct, frozen=True):
    """Conditions to try."""

    conditions: dict[str, Any] = {}
    sort: Sort = Sort()


@get("/v1/views", permission="conversation.read")
async def list_views(asked: Asked) -> Page[ViewSeen]:
    """The views the reader sees, in their order."""
    return Page(await asked.read(lambda c: [seen(each, asked) for each in listing.listed(c, asked.who.member)]))


@post("/v1/views", permission="conversation.change", raises=(Forbidden,))
async def make_view(asked: Asked, data: NewView) -> ViewSeen:
    """Keep a view; to share it takes more than to keep it for oneself."""
    wish = Wish(
        data.name, data.scope, data.conditions, data.columns, (data.sort.by, data.sort.descending), data.position
    )

    def unit(c: Unit) -> ViewSeen:
        return seen(listing.make(c, actor_from(asked.by), asked.member, wish, shares=asked.may(SHARE)), asked)

    return await asked.write(unit)


@patch("/v1/views/{id:str}", permission="conversation.change", raises=(Forbidden,))
async def change_view(asked: Asked, id: str, data: ChangedView) -> ViewSeen:
    """Change a view."""

    def unit(c: Unit) -> ViewSeen:
        held = listing.view(c, id, asked.member)
        wish = wanted(listing.wished(held), data, listing.called(held, asked.language))
        by = actor_from(asked.by)
        return seen(listing.change(c, by, asked.member, id, wish, shares=asked.may(SHARE)), asked)

    return await asked.write(unit)


@delete("/v1/views/{id:str}", permission="conversation.change", raises=(Forbidden,))
async def remove_view(asked: Asked, id: str) -> None:
    """Keep a view no longer."""
    by = actor_from(asked.by)
    await asked.write(lambda c: listing.remove(c, by, asked.member, id, shares=asked.may(SHARE)))


@get("/v1/views/counts", permission="conversation.read")
async def count_views(asked: Asked) -> dict[str, int | str]:
    """How many conversations each view holds, counted up to a thousand: more is `1000+`."""

    def unit(c: Unit) -> dict[str, int | str]:
        member = asked.who.member
        return {each.id: _count(c, each, member) for each in listing.listed(c, member)}

    return await asked.read(unit)


@get("/v1/views/{id:str}/conversations", permission="conversation.read")
async def read_view(asked: Asked, id: str, cursor: str | None = None, limit: Limit = 50) -> Page[ConversationRow]:
    """What a view holds."""

    def unit(c: Unit) -> Page[ConversationRow]:
        return view_page(c, id, asked, cursor, limit)

    return await asked.read(unit)


@post("/v1/views/previews", permission="conversation.read", status_code=200)
async def try_view(asked: Asked, data: Tried) -> Page[ConversationRow]:
    """What conditions would hold, the first fifty."""
    sort = (data.sort.by, data.sort.descending)

    def unit(c: Unit) -> Page[ConversationRow]:
        return conditions_page(c, data.conditions, sort, asked, None, 50)

    return await asked.read(unit)


def view_page(c: Unit, id: str, asked: Asked, cursor: str | None, limit: int) -> Page[ConversationRow]:
    """One page of a view. Raises NotFound, BadInput."""
    wish = listing.wished(listing.view(c, id, asked.who.member))
    return conditions_page(c, wish.conditions, wish.sort, asked, cursor, limit, wish.columns)


def conditions_page(
    c: Unit,
    conditions: Any,
    sort: tuple[str, bool],
    asked: Asked,
    cursor: str | None,
    limit: int,
    columns: Sequence[str] = (),
) -> Page[ConversationRow]:
    """One page of whatever conditions hold for. Raises BadInput."""
    if sort[0] not in listing.SORTS:
        raise BadInput(what=sort[0], fields={"sort.by": "kit.field.invalid"})
    found = listing.page(c, conditions, sort, asked.who.member, _place(cursor), limit + 1)
    page: Page[tuple[int, Conversation]] = page_of(found, limit, lambda each: f"{each[0]}:{each[1].id}")
    return Page(rows(c, [each for _, each in page.items], asked.language, columns), page.next)


def wanted(held: Wish, data: ChangedView, called: str) -> Wish:
    """A view as it is to be, from what it is and what is to be different."""
    sort = held.sort if isinstance(data.sort, UnsetType) else (data.sort.by, data.sort.descending)
    return Wish(
        called if isinstance(data.name, UnsetType) else data.name,
        held.scope if isinstance(data.scope, UnsetType) else data.scope,
        held.conditions if isinstance(data.conditions, UnsetType) else data.conditions,
        held.columns if isinstance(data.columns, UnsetType) else data.columns,
        sort,
        held.position if isinstance(data.position, UnsetType) else data.position,
    )


def seen(view: KeptView, asked: Asked) -> ViewSeen:
    """A view as the wire shows it."""
    wish = listing.wished(view)
    is_standing = view.id in {each.id for each in listing.STANDING}
    return ViewSeen(
        view.id,
        listing.called(view, asked.language),
        view.scope,
        dict(wish.conditions),
        list(wish.columns),
        Sort(*wish.sort),
        view.position,
        is_standing,
    )


def _count(c: Unit, view: KeptView, member: str | None) -> int | str:
    try:
        many = listing.count(c, view.config.get("conditions", {}), member)
    except BadInput:
        return 0  # a field it asks was removed since
    return many if many <= listing.MOST_COUNTED else f"{listing.MOST_COUNTED}+"


def _place(cursor: str | None) -> tuple[int, str] | None:
    value, _, last = (after_cursor(cursor) or "").partition(":")
    if not cursor:
        return None
    if not value.lstrip("-").isdecimal() or len(value) > 18 or not last:
        raise BadInput(what="cursor", fields={"cursor": "kit.field.invalid"})
    return int(value), last


ROUTES = (list_views, make_view, change_view, remove_view, count_views, read_view, try_view)
