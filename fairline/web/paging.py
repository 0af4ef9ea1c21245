"""Lists, by cursor: pages that neither skip nor repeat when rows are added meanwhile."""

import base64
import binascii
from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

import msgspec

from fairline.kit.errors import BadInput

T = TypeVar("T")

MOST = 200
USUAL = 50
NEWEST = 2**62  # above every number


class Page(msgspec.Struct, Generic[T], frozen=True):
    """Some items, and the cursor of the next page, null after the last."""

    items: list[T]
    next: str | None = None


def page_of(items: Sequence[T], limit: int, key: Callable[[T], str | int]) -> Page[T]:
    """A page from `limit + 1` items read: the one too many shows that there is a next page."""
    kept = list(items[:limit])
    more = len(items) > limit
    return Page(kept, _write(str(key(kept[-1]))) if more and kept else None)


def after_cursor(cursor: str | None) -> str | None:
    """The key a cursor stands for. Raises BadInput for one that we did not make."""
    if not cursor:
        return None
    padded = cursor.encode() + b"=" * (-len(cursor) % 4)
    try:
        key = base64.b64decode(padded, altchars=b"-_", validate=True).decode()
    except (binascii.Error, UnicodeDecodeError, ValueError) as error:
        raise BadInput(what="cursor", fields={"cursor": "kit.field.invalid"}) from error
    if "\0" in key:
        raise BadInput(what="cursor", fields={"cursor": "kit.field.invalid"})
    return key


def below_cursor(cursor: str | None) -> int:
    """The number below which the page begins, of a list that goes from the newest number down; NEWEST for the first
    page. Raises BadInput for a cursor that we did not make.
    """
    key = after_cursor(cursor)
    if key is None:
        return NEWEST
    if not key.isdecimal() or len(key) > 18:
        raise BadInput(what="cursor", fields={"cursor": "kit.field.invalid"})
    return int(key)


def limit_of(limit: int | None) -> int:
    """How many items a page has: 50 unless asked, never above 200."""
    return max(1, min(MOST, limit or USUAL))


def _write(key: str) -> str:
    return base64.urlsafe_b64encode(key.encode()).decode().rstrip("=")
