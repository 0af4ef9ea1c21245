"""What every route of this API does alike: one unit, answers with an address, refusals told once they are written."""

from collections.abc import Callable
from typing import Any, TypeVar

from litestar import Request, Response

from fairline.kit.db import Unit
from fairline.kit.errors import Conflict, NotFound
from fairline.platform.zendesk.errors import RecordInvalid, Refusal, Refused, UpdateConflict
from fairline.platform.zendesk.sheet import Sheet, home_of
from fairline.platform.zendesk.who import Who, who_of
from fairline.web import Asked

T = TypeVar("T")
Told = dict[str, Any]
Asking = Request[Any, Any, Any]

READ, CHANGE, BEGIN = "conversation.read", "conversation.change", "conversation.begin"
SAYS = (RecordInvalid, Refused, UpdateConflict, Conflict)


async def who(asked: Asked, request: Asking) -> Who:
    """Who asks, as a route is given it."""
    return who_of(asked, home_of(request))


async def write(asked: Asked, work: Callable[[Unit], T | Refusal]) -> T:
    """The request's one transaction. Raises Refused, once it is committed, where the gate refused."""
    done = await asked.write(work)
    if isinstance(done, Refusal):
        raise Refused(done.refused)
    return done


def made(told: Told, key: str) -> Response[Told]:
    """What was made, with its address."""
    return Response(told, status_code=201, headers={"Location": str(told[key]["url"])})


def found(one: T | None, what: object) -> T:
    """What is there. Raises NotFound."""
    if one is None:
        raise NotFound(what=str(what))
    return one


def whole(sheet: Sheet, key: str, every: list[Any]) -> Told:
    """A page of a list that is all there."""
    return sheet.whole(key, every, sheet.cut(every))
