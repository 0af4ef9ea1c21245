"""An admin's routes: addresses nothing is sent to."""

from typing import Annotated, Any, Literal

import msgspec

from fairline.channels.email import store, suppress
from fairline.journal import actor_from
from fairline.kit.clock import to_text
from fairline.kit.db import Row, Unit
from fairline.kit.words import say
from fairline.web import Asked, Page, delete, get, post

MANAGE = "suppression.manage"
MOST = 100


class SuppressionView(msgspec.Struct, frozen=True, kw_only=True):
    """An address nothing is sent to, by what stands for it: the address itself is not kept."""

    lookup: str
    cause: str
    scope: str
    since: str | None
    words: str


class NewSuppression(msgspec.Struct, frozen=True, kw_only=True):
    """An address that is not to be written to."""

    address: Annotated[str, msgspec.Meta(min_length=3, max_length=320)]
    cause: Literal["by_hand", "removal_asked"] = "by_hand"


@get("/v1/suppressions", permission=MANAGE)
async def list_suppressions(asked: Asked, address: str = "", cursor: str = "") -> Page[SuppressionView]:
    """Addresses nothing is sent to, the newest first; with `address`, whether this one is among them."""

    def unit(c: Unit) -> Page[SuppressionView]:
        if address:
            return Page([_view(row, asked.language) for row in store.suppressed(c, suppress.key(c, address))])
        found = store.suppressions(c, int(cursor) if cursor.isdecimal() and len(cursor) < 19 else 2**62, MOST + 1)
        more = str(found[MOST - 1]["number"]) if len(found) > MOST else None
        return Page([_view(row, asked.language) for row in found[:MOST]], more)

    return await asked.read(unit)


@post("/v1/suppressions", permission=MANAGE)
async def add_suppression(asked: Asked, data: NewSuppression) -> SuppressionView:
    """Send nothing to an address any more."""

    def unit(c: Unit) -> SuppressionView:
        held = suppress.add(c, actor_from(asked.by), data.address, data.cause)
        return _view(store.suppressed(c, held)[0], asked.language)

    return await asked.write(unit)


@delete("/v1/suppressions/{lookup:str}", permission=MANAGE)
async def lift_suppression(asked: Asked, lookup: str) -> None:
    """An address may be written to again."""
    await asked.write(lambda c: suppress.lift(c, actor_from(asked.by), lookup))


def _view(row: Row, language: str) -> SuppressionView:
    return SuppressionView(
        lookup=row["lookup"],
        cause=row["cause"],
        scope=row["scope"],
        since=to_text(row["since"]),
        words=say(f"channels.email.suppressed.{row['cause']}", language),
    )


ROUTES: list[Any] = [list_suppressions, add_suppression, lift_suppression]
