"""Honours Global Privacy Control: what a known person's browser asks by itself holds as if they had asked."""

from typing import Any

from litestar import Request

from fairline import crm, journal
from fairline.journal import Actor
from fairline.journal.interaction import PrivacySignalled
from fairline.kit.db import Unit
from fairline.privacy import asks_no_sale
from fairline.web import Asked

HEADER = "sec-gpc"


def is_sent(request: Request[Any, Any, Any]) -> bool:
    """Whether the browser sends it."""
    return request.headers.get(HEADER) == "1"


async def honour(asked: Asked, request: Request[Any, Any, Any], account: str, person: str) -> None:
    """Write it down the first time a known person's browser sends it."""
    if not is_sent(request) or not person:
        return
    if await asked.read(lambda c: _is_news(c, person), account=account):
        await asked.database.write(lambda c: _note(c, person), account)


def _is_news(c: Unit, person: str) -> bool:
    holder = next(iter(crm.holders(c, [person])), None)
    return holder is not None and not asks_no_sale(c, holder.contact)


def _note(c: Unit, person: str) -> None:
    told = PrivacySignalled(channel="web", person=person, signal="gpc")
    journal.append(c, Actor("contact", person), told)
