"""One page of a list as clients ask for it, by its number or by a cursor, and as they want it answered."""

import base64
import binascii
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Annotated, Any, TypeVar
from urllib.parse import urlencode, urlsplit

from litestar import Request
from litestar.params import Parameter

from fairline.kit.errors import BadInput

T = TypeVar("T")
MOST = 100
DEEPEST = 100_000  # rows; beyond, a list is walked by cursor
_OURS = ("page", "per_page", "page[size]", "page[after]", "page[before]", "cursor")

Whole = Annotated[int | None, Parameter(required=False)]
Word = Annotated[str | None, Parameter(required=False, max_length=2_000)]
Sought = Annotated[str | None, Parameter(query="query", required=False, max_length=2_000)]


@dataclass(frozen=True, slots=True)
class Sheet:
    """What is asked of a list: how many, from where, in which order, and what is to come with it.

    `skip` says how many come before, where it is asked by number; `after` is where it goes on, where by cursor.
    """

    home: str
    path: str
    query: tuple[tuple[str, str], ...]
    size: int
    by_cursor: bool
    page: int
    after: str
    sort_by: str
    descending: bool | None
    include: frozenset[str]

    @property
    def skip(self) -> int:
        """How many rows come before this page."""
        return (self.page - 1) * self.size

    @property
    def walked(self) -> "Sheet":
        """The same, by cursor."""
        return replace(self, by_cursor=True)

    def cut(self, every: Sequence[T]) -> Sequence[T]:
        """The page of a list that is all there."""
        begin = int(self.after) if self.by_cursor and self.after.isdecimal() else 0 if self.by_cursor else self.skip
        return every[begin : begin + self.size]

    def whole(self, key: str, every: Sequence[T], shown: Sequence[Any], **more: Any) -> dict[str, Any]:
        """The answer of a page cut from a list that is all there."""
        begin = int(self.after) if self.by_cursor and self.after.isdecimal() else 0
        follows = str(begin + self.size) if begin + self.size < len(every) else None
        return self.answer(key, shown, follows, len(every), **more)

    def answer(self, key: str, shown: Sequence[Any], follows: str | None, many: int, **more: Any) -> dict[str, Any]:
        """The answer: `follows` is where the next page by cursor begins, `many` how many there are in all."""
        if self.by_cursor:
            return {key: list(shown), **more, **self._by_cursor(follows)}
        pages = -(-many // self.size) if many else 0
        return {
            key: list(shown),
            **more,
            "next_page": self._numbered(self.page + 1) if self.page < pages else None,
            "previous_page": self._numbered(self.page - 1) if self.page > 1 else None,
            "count": many,
        }

    def at(self, **query: Any) -> str:
        """The address of this list with another query."""
        kept = [(name, value) for name, value in self.query if name not in (*_OURS, *query)]
        return f"{self.home}{self.path}.json?{urlencode([*kept, *query.items()])}"

    def _by_cursor(self, follows: str | None) -> dict[str, Any]:
        written = None if follows is None else write(follows)
        link = None if written is None else self.at(**{"page[size]": self.size, "page[after]": written})
        return {
            "meta": {"has_more": written is not None, "after_cursor": written, "before_cursor": None},
            "links": {"prev": None, "next": link},
        }

    def _numbered(self, page: int) -> str:
        return self.at(page=page, per_page=self.size)


async def sheet(
    request: Request[Any, Any, Any],
    page: Whole = None,
    per_page: Whole = None,
    page_size: Annotated[int | None, Parameter(query="page[size]", required=False)] = None,
    page_after: Annotated[str | None, Parameter(query="page[after]", required=False, max_length=500)] = None,
    sort_by: Word = None,
    sort_order: Word = None,
    sort: Word = None,
    include: Word = None,
) -> Sheet:
    """What a request asks of a list. Raises BadInput for a cursor of nobody's, and beyond the deepest row."""
    by_cursor = page_size is not None or bool(page_after)
    size = max(1, min(MOST, page_size or per_page or MOST))
    number = max(1, page or 1)
    if (number - 1) * size > DEEPEST:
        raise BadInput(what="page", fields={"page": "kit.field.invalid"})
    by = sort_by or (sort or "").removeprefix("-")
    falling = sort_order.lower() == "desc" if sort_order else sort.startswith("-") if sort else None
    return Sheet(
        home_of(request),
        request.url.path,
        tuple(request.query_params.multi_items()),
        size,
        by_cursor,
        number,
        read(page_after),
        by,
        falling,
        frozenset(part.strip() for part in (include or "").split(",") if part.strip()),
    )


def home_of(request: Request[Any, Any, Any]) -> str:
    """The address by which the client reached us: the world's own for us where it used that one."""
    told = urlsplit(str(getattr(request.app.state.settings, "url", "")))
    host = request.headers.get("host", "") or told.netloc
    scheme = told.scheme if told.netloc == host else request.url.scheme
    return f"{scheme}://{host}"


def write(place: str) -> str:
    """A place as a cursor."""
    return base64.urlsafe_b64encode(place.encode()).decode().rstrip("=")


def read(cursor: str | None) -> str:
    """The place of a cursor, empty for none. Raises BadInput for one that we did not write."""
    if not cursor:
        return ""
    try:
        place = base64.b64decode(cursor.encode() + b"=" * (-len(cursor) % 4), altchars=b"-_", validate=True).decode()
    except (binascii.Error, UnicodeDecodeError, UnicodeEncodeError, ValueError) as error:
        raise BadInput(what="page[after]", fields={"page[after]": "kit.field.invalid"}) from error
    if "\0" in place:
        raise BadInput(what="page[after]", fields={"page[after]": "kit.field.invalid"})
    return place


def beside(**lists: Mapping[Any, Any] | Sequence[Any]) -> dict[str, Any]:
    """What comes with a list."""
    return {name: list(held.values()) if isinstance(held, Mapping) else list(held) for name, held in lists.items()}
