"""How often one program may ask, told in the headers its clients look at."""

from contextvars import ContextVar
from typing import Any

from litestar import Response
from litestar.connection import ASGIConnection
from litestar.handlers import BaseRouteHandler

from fairline.accounts import refused
from fairline.kit.errors import TooMany
from fairline.security import Limits, Rate, announce

PER_MINUTE = announce("zendesk", {"programs-minute": Rate(700, 700)})["programs-minute"].burst
LIMITS = Limits()
_percent = 100
_left = ContextVar("what is left of the limit of whoever asks", default=(PER_MINUTE, PER_MINUTE))


async def set_up(house: Any) -> None:
    """Take the operator's word for how strict to be."""
    global _percent
    _percent = house.settings.limits


def rate() -> Rate | None:
    """How much a program may ask for, None where nothing is limited."""
    most = max(1, PER_MINUTE * _percent // 100)
    return Rate(most, most) if _percent else None


async def rated(connection: ASGIConnection[Any, Any, Any, Any], handler: BaseRouteHandler) -> None:
    """Litestar's guard: count one more of whoever asks. Raises TooMany with the seconds to wait."""
    scope: Any = connection.scope
    identity, held = scope.get("fairline.identity"), rate()
    if identity is None or held is None:
        return
    key = f"{identity.account}/{identity.by}"
    wait = LIMITS.take(key, held, connection.app.state.database.tools.now())
    _left.set((held.burst, LIMITS.left(key)))
    if wait:
        refused(identity.account, "zendesk")
        raise TooMany(retry_after=wait)


def dressed(response: Response[Any]) -> Response[Any]:
    """An answer with what is left of the limit."""
    most, left = _left.get()
    response.headers |= {"X-Rate-Limit": str(most), "X-Rate-Limit-Remaining": str(left)}
    return response
