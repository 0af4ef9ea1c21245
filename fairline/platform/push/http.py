"""Routes of notices, and of the devices they are pushed to."""

from typing import Annotated

import msgspec

from fairline.kit.db import Unit
from fairline.kit.errors import BadInput
from fairline.kit.wire import PushPlace
from fairline.platform.push import devices, signing, store
from fairline.platform.push.views import NoticeView, views
from fairline.web import Asked, delete, get, page_of, post
from fairline.web.paging import NEWEST, below_cursor, limit_of

# A browser's own answer (W3C Push API): an address of its push service, a point of P-256, sixteen bytes of chance.
Endpoint = Annotated[str, msgspec.Meta(min_length=12, max_length=2000, pattern=r"^https?://[^\s/]+/\S+$")]
Point = Annotated[str, msgspec.Meta(pattern=r"^[A-Za-z0-9_-]{86,88}=?$")]
Chance = Annotated[str, msgspec.Meta(pattern=r"^[A-Za-z0-9_-]{21,24}=?=?$")]


class PushKey(msgspec.Struct, frozen=True):
    """The key a browser wants to know before it signs on: base64url, uncompressed."""

    key: str


class Keys(msgspec.Struct, frozen=True, kw_only=True):
    """What the browser made for us to seal with."""

    p256dh: Point
    auth: Chance


class NewPlace(msgspec.Struct, frozen=True, kw_only=True):
    """A browser's push subscription, as it tells it."""

    endpoint: Endpoint
    keys: Keys


class OldPlace(msgspec.Struct, frozen=True, kw_only=True):
    """Which browser."""

    endpoint: Endpoint


class Made(msgspec.Struct, frozen=True):
    """What stands for the browser here."""

    id: str


class Notices(msgspec.Struct, frozen=True, kw_only=True):
    """Some notices, the newest first, and how many of all are unseen."""

    items: list[NoticeView]
    next: str | None
    unseen: int


class Reads(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What was seen: up to a notice's number, everywhere or in one conversation."""

    number: Annotated[int, msgspec.Meta(ge=0, le=NEWEST)] = NEWEST
    conversation: Annotated[str, msgspec.Meta(min_length=1, max_length=64)] | None = None


class Seen(msgspec.Struct, frozen=True):
    """How many are unseen now."""

    unseen: int


@get("/v1/push-key", permission="signed-in")
async def read_push_key(asked: Asked) -> PushKey:
    """The key a browser is given before it signs on for notices."""
    return await asked.read(lambda c: PushKey(signing.public_text(c.tools.keyring)))


@post("/v1/push-places", permission="signed-in", raises=(devices.TooManyDevices,))
async def add_push_place(asked: Asked, data: NewPlace) -> Made:
    """Push one's notices to this browser, until one signs out on it. What is pushed says nothing: it asks here."""
    member, signed_in = asked.member, asked.who.session or ""
    place = PushPlace(data.endpoint, data.keys.p256dh.rstrip("="), data.keys.auth.rstrip("="))
    return await asked.write(lambda c: Made(devices.sign_on(c, member, signed_in, place)))


@delete("/v1/push-places", permission="signed-in")
async def remove_push_place(asked: Asked, data: OldPlace) -> None:
    """Push nothing to this browser any more."""
    member = asked.member
    await asked.write(lambda c: devices.sign_off(c, member, data.endpoint))


@get("/v1/notices", permission="signed-in", raises=(BadInput,))
async def list_notices(asked: Asked, cursor: str | None = None, limit: int | None = None) -> Notices:
    """What one should know of: offers, what was assigned, mentions, words of contacts, what is due."""
    return await asked.read(lambda c: _page(c, asked.member, asked.language, below_cursor(cursor), limit_of(limit)))


@post("/v1/notices/reads", permission="signed-in", status_code=200)
async def read_notices(asked: Asked, data: Reads) -> Seen:
    """Say which notices one has seen."""
    return await asked.write(lambda c: _seen(c, asked.member, data))


def _page(c: Unit, member: str, language: str, before: int, limit: int) -> Notices:
    found = page_of(store.newest(c, member, before, limit + 1), limit, lambda notice: notice.number)
    return Notices(items=views(c, found.items, language), next=found.next, unseen=store.unseen(c, member))


def _seen(c: Unit, member: str, data: Reads) -> Seen:
    store.see(c, member, data.number, data.conversation)
    return Seen(store.unseen(c, member))


ROUTES = [read_push_key, add_push_place, remove_push_place, list_notices, read_notices]
