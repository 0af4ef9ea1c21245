"""Routes of protected names, and of badges by which an account may use one, or say that it belongs to the operator."""

from datetime import datetime
from typing import Annotated, Any

import msgspec

from fairline import accounts
from fairline.accounts import acting_for_operator
from fairline.cases import marks
from fairline.cases.http.operators import MANAGE, READ
from fairline.cases.http.own import Ref
from fairline.kit.clock import to_millis, to_text
from fairline.kit.db import Unit
from fairline.web import Asked, delete, get, post

Named = Annotated[str, msgspec.Meta(min_length=2, max_length=200)]


class NewMark(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A name to keep watch over, and whose it is."""

    name: Named
    owner: Named


class NewBadge(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Which account may use a name, until when."""

    account: Ref
    until: Annotated[datetime, msgspec.Meta(tz=True)]


class BadgeView(msgspec.Struct, frozen=True):
    """An account that may use a name, and until when."""

    account: str
    until: str


class MarkView(msgspec.Struct, frozen=True):
    """A protected name, whose it is, and who may use it; the mark `operator` is the operator's own name."""

    id: str
    name: str
    owner: str
    badges: list[BadgeView]


@get("/v1/operator/marks", permission=READ)
async def list_marks(asked: Asked) -> list[MarkView]:
    """The names the operator keeps watch over, its own first."""
    return await asked.read(_seen)


@post("/v1/operator/marks", permission=MANAGE)
async def protect_mark(asked: Asked, data: NewMark) -> list[MarkView]:
    """Keep watch over a name: whoever chooses it from now on is held, until there is proof."""
    by = acting_for_operator(asked.member)

    def unit(c: Unit) -> list[MarkView]:
        marks.protect(c, by, data.name, data.owner)
        return _seen(c)

    return await asked.write(unit)


@delete("/v1/operator/marks/{mark:str}", permission=MANAGE)
async def drop_mark(asked: Asked, mark: Ref) -> None:
    """Keep watch over a name no more."""
    by = acting_for_operator(asked.member)
    await asked.write(lambda c: marks.drop(c, by, mark))


@post("/v1/operator/marks/{mark:str}/badges", permission=MANAGE)
async def grant_badge(asked: Asked, mark: Ref, data: NewBadge) -> list[MarkView]:
    """Let an account use a name until a date: what was held for it works again."""
    await asked.read(accounts.account, account=data.account)
    by, until = acting_for_operator(asked.member), to_millis(data.until)

    def unit(c: Unit) -> list[MarkView]:
        marks.grant(c, by, mark, data.account, until)
        return _seen(c)

    return await asked.write(unit)


@delete("/v1/operator/marks/{mark:str}/badges/{account:str}", permission=MANAGE)
async def take_badge_back(asked: Asked, mark: Ref, account: Ref) -> None:
    """An account may use a name no more: it is held again."""
    by = acting_for_operator(asked.member)
    await asked.write(lambda c: marks.take_back(c, by, mark, account))


def _seen(c: Unit) -> list[MarkView]:
    own = next(iter(accounts.names(c, c.account)), "")
    held: dict[str, list[BadgeView]] = {}
    for row in accounts.badges_of(c):
        held.setdefault(row["mark"], []).append(BadgeView(row["house"], to_text(row["until"]) or ""))
    every = [accounts.Mark(accounts.OPERATORS, own, own), *accounts.marks(c)]
    return [MarkView(one.id, one.name, one.owner, held.get(one.id, [])) for one in every]


ROUTES: list[Any] = [list_marks, protect_mark, drop_mark, grant_badge, take_badge_back]
