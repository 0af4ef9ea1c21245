"""Routes of a number's fallback: telling its provider again, setting it there by hand, and what a drill showed."""

from datetime import datetime
from typing import Annotated, Any

import msgspec

from fairline.journal import actor_from
from fairline.kit.clock import to_millis
from fairline.kit.db import Unit
from fairline.numbers.phones import fallbacks
from fairline.numbers.phones.problems import FallbackNotSet, FallbackToldByUs, PhoneNotReady
from fairline.numbers.phones.views import NumberView, view
from fairline.web import Asked, post, put

MANAGE = "number.manage"


class Drilled(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """After how many seconds a call of a drill came to the fallback, and when that was (now, if nothing is said)."""

    after: Annotated[int, msgspec.Meta(ge=0, le=86_400)]
    drilled: Annotated[datetime, msgspec.Meta(tz=True)] | None = None


@put("/v1/numbers/{number:str}/fallback", permission=MANAGE, raises=(PhoneNotReady, FallbackToldByUs))
async def set_fallback(asked: Asked, number: str) -> NumberView:
    """Write down that where its calls go in an emergency was set at its provider by hand."""

    def unit(c: Unit) -> NumberView:
        return view(c, fallbacks.set_by_hand(c, actor_from(asked.by), number, asked.member), asked.language)

    return await asked.write(unit)


@post(
    "/v1/numbers/{number:str}/fallback/tellings",
    permission=MANAGE,
    raises=(PhoneNotReady, FallbackNotSet),
    status_code=200,
)
async def tell_fallback(asked: Asked, number: str) -> NumberView:
    """Have its hosted provider told again where its calls go in an emergency."""
    return await asked.write(lambda c: view(c, fallbacks.ask_again(c, actor_from(asked.by), number), asked.language))


@post("/v1/numbers/{number:str}/fallback/drills", permission=MANAGE, raises=(PhoneNotReady, FallbackNotSet))
async def drill_fallback(asked: Asked, number: str, data: Drilled) -> NumberView:
    """Write down that in a drill a call came to its fallback, and how long that took."""

    def unit(c: Unit) -> NumberView:
        by, drilled = actor_from(asked.by), c.at if data.drilled is None else to_millis(data.drilled)
        return view(c, fallbacks.seen(c, by, number, asked.member, drilled, data.after), asked.language)

    return await asked.write(unit)


ROUTES: list[Any] = [set_fallback, tell_fallback, drill_fallback]
