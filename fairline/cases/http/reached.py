"""Route of the operator's desk: which accounts, and how many people, a credential reached in a time."""

from datetime import UTC, datetime
from typing import Annotated

import msgspec
from litestar.params import Parameter

from fairline import accounts, security
from fairline.cases.reached import readers
from fairline.kit.clock import Millis, to_millis
from fairline.kit.db import EVERY_ACCOUNT, Unit
from fairline.kit.errors import BadInput
from fairline.security import Span
from fairline.web import Asked, Page, get

READ = "operator.case.read"


class ReachedView(msgspec.Struct, frozen=True):
    """An account in which it was read, how many readings these were, and how many contacts and conversations."""

    account: str
    name: str
    readings: int
    contacts: int
    conversations: int
    lost: int


@get("/v1/operator/reached", permission=READ, raises=(BadInput,))
async def list_reached(
    asked: Asked,
    ref: Annotated[str, Parameter(max_length=100)],
    since: datetime,
    until: datetime | None = None,
) -> Page[ReachedView]:
    """The accounts in which a key (`token:tok_…`), a member (`member:mem_…`) or somebody of the operator's
    (`operator:mem_…`) was shown somebody between two instants: what a breach of theirs concerns.
    """
    who = readers([ref])
    if not who.actors:
        raise BadInput(what="ref", fields={"ref": "kit.field.invalid"})
    span = Span(_millis(since), _millis(until) if until else asked.at + 1)
    database = asked.database
    found = await database.read(lambda c: security.houses_reached(c, who.actors, span), EVERY_ACCOUNT, long=True)

    def unit(c: Unit) -> ReachedView:
        told = security.reached(c, who.actors, (), span)
        name = accounts.account(c).name
        return ReachedView(c.account, name, told.readings, len(told.contacts), len(told.conversations), told.lost)

    return Page([await database.read(unit, account, long=True) for account in found])


def _millis(said: datetime) -> Millis:
    """UTC where it names no zone."""
    return to_millis(said if said.tzinfo else said.replace(tzinfo=UTC))


ROUTES = (list_reached,)
