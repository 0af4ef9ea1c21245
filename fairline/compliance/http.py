"""Routes of the officer's list: acts that were refused or wait, and letting one leave early."""

from typing import Annotated

import msgspec
from litestar.params import Parameter

from fairline import agreements, gate
from fairline.agreements import title_of
from fairline.compliance import refusals, store
from fairline.compliance.choices import policies_named
from fairline.compliance.instants import instant
from fairline.compliance.model import State, Wanted
from fairline.compliance.refusals import HeldView
from fairline.gate import NotReleasable, NotWaiting, RulingView, told
from fairline.journal import actor_from
from fairline.kit.clock import Millis
from fairline.kit.db import Unit
from fairline.web import Asked, Page, after_cursor, get, page_of, post
from fairline.web.paging import limit_of

READ, RELEASE = "compliance.read", "compliance.release"
DAYS_30: Millis = 30 * 24 * 3_600_000

Short = Annotated[str, Parameter(max_length=100)]


class NamedView(msgspec.Struct, frozen=True):
    """A policy or a clause with the name it goes by."""

    id: str
    name: str


class ChoicesView(msgspec.Struct, frozen=True, kw_only=True):
    """What the list can be narrowed to, and how many acts of the last thirty days stand how (refused, waiting, …)."""

    policies: list[NamedView]
    clauses: list[NamedView]
    counts: dict[str, int]


@get("/v1/held-acts", permission=READ)
async def list_held_acts(
    asked: Asked,
    stands: Annotated[State | None, Parameter(query="state")] = None,
    channel: Short = "",
    policy: Short = "",
    clause: Short = "",
    member: Short = "",
    contact: Short = "",
    since: Short = "",
    until: Short = "",
    cursor: str | None = None,
    limit: int | None = None,
) -> Page[HeldView]:
    """Acts that were refused or had to wait, newest first, each with its reasons and the clauses behind them."""
    wanted = Wanted(
        stands or "", channel, policy, clause, member, contact, instant(since, "since"), instant(until, "until")
    )
    below, most, language = _below(cursor), limit_of(limit), asked.language
    found = await asked.read(lambda c: refusals.listed(c, wanted, below, most + 1, language))
    return page_of(found, most, lambda each: str(each.number))


@get("/v1/held-acts/choices", permission=READ)
async def read_held_act_choices(asked: Asked) -> ChoicesView:
    """What the list of refused and waiting acts can be narrowed to."""
    language, at = asked.language, asked.at

    def unit(c: Unit) -> ChoicesView:
        policies = policies_named(language)
        cited = sorted({clause for each in policies for clause in each.clauses} & agreements.clauses().keys())
        return ChoicesView(
            policies=[NamedView(each.name, each.told) for each in policies],
            clauses=[NamedView(each, title_of(each, language)) for each in cited],
            counts=store.counted(c, at - DAYS_30),
        )

    return await asked.read(unit)


@post("/v1/acts/{act:str}/release", permission=RELEASE, raises=(NotWaiting, NotReleasable))
async def release_act(asked: Asked, act: str) -> RulingView:
    """Let an act that waits leave now, where a person may: it is judged afresh, and the release is written down."""
    by, language = actor_from(asked.by), asked.language
    return await asked.write(lambda c: told(gate.release(c, act, by), language))


def _below(cursor: str | None) -> int:
    key = after_cursor(cursor)
    return int(key) if key and key.isdecimal() and len(key) < 18 else 2**62


ROUTES = (list_held_acts, read_held_act_choices, release_act)
