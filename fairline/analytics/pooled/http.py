"""Routes of pooled figures: what an account chose, the figures themselves."""

from typing import Any

import msgspec

from fairline import journal
from fairline.analytics.pooled import store
from fairline.analytics.pooled.events import PoolingChosen, PoolingObjected, PoolingShown
from fairline.analytics.pooled.model import ACCOUNTS, DAY, DEFAULT_ON, PURPOSES, SPAN, Choice
from fairline.journal import actor_from
from fairline.kit.clock import to_text
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput
from fairline.web import Asked, delete, get, post, put

CHOOSE = "pooling.choose"


class PoolingView(msgspec.Struct, frozen=True):
    """Whether the account takes part in pooled figures, who chose that (default, chosen_on, chosen_off), when an admin
    was told, what the default is, and whether the reader objected.
    """

    on: bool
    provenance: str
    shown_at: str | None
    default_on: bool
    fewest_accounts: int
    days: int
    objected: bool


class PoolingChoice(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Take part, or do not."""

    on: bool


class PooledView(msgspec.Struct, frozen=True):
    """A figure of all accounts that take part: the median of their means, of how many accounts."""

    metric: str
    channel: str
    value: float
    accounts: int
    at: str


@get("/v1/pooling", permission="figure.read")
async def read_pooling(asked: Asked) -> PoolingView:
    """Whether the account takes part in pooled figures."""
    return await asked.read(lambda c: _view(store.choice(c), asked.who.member or ""))


@post("/v1/pooling/shown", permission=CHOOSE)
async def say_pooling_was_shown(asked: Asked) -> PoolingView:
    """An admin has seen what pooled figures are, and the switch; nothing is given before."""
    by, member = actor_from(asked.by), asked.member

    def unit(c: Unit) -> PoolingView:
        if store.choice(c).shown_at is None:
            journal.append(c, by, PoolingShown(member=member))
        return _view(store.choice(c), member)

    return await asked.write(unit)


@put("/v1/pooling", permission=CHOOSE)
async def choose_pooling(asked: Asked, data: PoolingChoice) -> PoolingView:
    """Take part, or do not: it holds for the next figures and all after, what was not published is dropped."""
    by, member = actor_from(asked.by), asked.member

    def unit(c: Unit) -> PoolingView:
        journal.append(c, by, PoolingChosen(on=data.on))
        return _view(store.choice(c), member)

    return await asked.write(unit)


@put("/v1/pooling/objection", permission="signed-in")
async def stay_out_of_pooling(asked: Asked) -> None:
    """Leave one's own conversations out of pooled figures."""
    by, member = actor_from(asked.by), asked.member
    await asked.write(lambda c: _stay_out(c, by, member, withdrawn=False))


@delete("/v1/pooling/objection", permission="signed-in")
async def withdraw_pooling_objection(asked: Asked) -> None:
    """Object no more."""
    by, member = actor_from(asked.by), asked.member
    await asked.write(lambda c: _stay_out(c, by, member, withdrawn=True))


@get("/v1/pooled-figures", permission="figure.read")
async def read_pooled_figures(asked: Asked, purpose: str = "insight") -> list[PooledView]:
    """What all accounts that take part come to together, for a purpose: insight, marketing or improvement."""
    if purpose not in PURPOSES:
        raise BadInput(what="purpose", fields={"purpose": "kit.field.invalid"})
    found = await asked.read(store.published)
    return [PooledView(f.cell.metric, f.cell.channel, f.value, f.accounts, to_text(at) or "") for f, at in found]


def _stay_out(c: Unit, by: journal.Actor, member: str, *, withdrawn: bool) -> None:
    journal.append(c, by, PoolingObjected(member=member, withdrawn=withdrawn))


def _view(choice: Choice, member: str) -> PoolingView:
    return PoolingView(
        choice.on, choice.provenance, to_text(choice.shown_at), DEFAULT_ON, ACCOUNTS, SPAN // DAY,
        member in choice.objected,
    )  # fmt: skip


ROUTES: list[Any] = [
    read_pooling,
    say_pooling_was_shown,
    choose_pooling,
    stay_out_of_pooling,
    withdraw_pooling_objection,
    read_pooled_figures,
]
