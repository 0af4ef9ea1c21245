"""Routes of pooled figures: what an account chose, the figures themselves."""

from typing import Annotated, Any, Literal

import msgspec

from fairline import accounts, journal
from fairline.analytics.pooled import store
from fairline.analytics.pooled.events import InterestWeighed, PoolingChosen, PoolingObjected, PoolingShown
from fairline.analytics.pooled.model import ACCOUNTS, DAY, DEFAULT_ON, OWN, PURPOSES, SPAN, Choice, NotWeighed
from fairline.journal import actor_from
from fairline.kit.clock import to_text
from fairline.kit.db import EVERY_ACCOUNT, Unit
from fairline.kit.errors import BadInput
from fairline.web import Asked, delete, get, post, put

CHOOSE, WEIGH = "pooling.choose", "operator.pooling.weigh"


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


class Interest(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How the operator's interest was weighed against that of others, and for how many days."""

    why: Annotated[str, msgspec.Meta(min_length=20, max_length=4_000)]
    days: Annotated[int, msgspec.Meta(ge=1, le=366)] = 366


class InterestView(msgspec.Struct, frozen=True):
    """An interest as it stands weighed."""

    purpose: str
    why: str
    since: str
    until: str


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


@get("/v1/pooled-figures", permission="figure.read", raises=(NotWeighed,))
async def read_pooled_figures(asked: Asked, purpose: str = "insight") -> list[PooledView]:
    """What all accounts that take part come to together, for a purpose: insight, marketing or improvement. The latter
    two are the operator's interest, and served while it stands weighed against that of others.
    """
    if purpose not in PURPOSES:
        raise BadInput(what="purpose", fields={"purpose": "kit.field.invalid"})
    if purpose != OWN:
        await _check_weighed(asked, purpose)
    found = await asked.read(store.published)
    return [PooledView(f.cell.metric, f.cell.channel, f.value, f.accounts, to_text(at) or "") for f, at in found]


@get("/v1/operator/pooling-interests", permission=WEIGH)
async def list_pooling_interests(asked: Asked) -> list[InterestView]:
    """Which interests of the operator's in published figures stand weighed, and until when."""
    held = await asked.read(store.weighed)
    return [InterestView(each.purpose, each.why, to_text(each.at) or "", to_text(each.until) or "")
            for each in held.values()]  # fmt: skip


@put("/v1/operator/pooling-interests/{purpose:str}", permission=WEIGH)
async def weigh_pooling_interest(asked: Asked, purpose: Literal["marketing", "improvement"], data: Interest) -> None:
    """Write down how an interest was weighed; it holds for at most a year."""
    by = actor_from(asked.by)

    def unit(c: Unit) -> None:
        until = c.at + data.days * DAY
        journal.append(c, by, InterestWeighed(purpose=purpose, why=data.why.strip(), until=until))

    await asked.write(unit)


async def _check_weighed(asked: Asked, purpose: str) -> None:
    home = await asked.read(accounts.operator_account, account=EVERY_ACCOUNT)
    held = await asked.read(store.weighed, account=home) if home else {}
    if purpose not in held or held[purpose].until <= asked.at:
        raise NotWeighed(clauses=("ZS-BM-PURPOSE",), purpose=purpose)


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
    list_pooling_interests,
    weigh_pooling_interest,
]
