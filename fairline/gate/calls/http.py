"""Reads and sets what the account allows itself in calls."""

from typing import Annotated

import msgspec

from fairline import journal
from fairline.gate.calls import store
from fairline.gate.calls.destination import KINDS
from fairline.gate.calls.events import CallLimitsSet
from fairline.gate.facts_calls import CallLimits
from fairline.journal import actor_from
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput
from fairline.web import Asked, get, put

Country = Annotated[str, msgspec.Meta(pattern="^[A-Z]{2}$")]
Cents = Annotated[int, msgspec.Meta(ge=0, le=10_000_000)]


class CallLimitsView(msgspec.Struct, frozen=True, kw_only=True):
    """What the account allows itself in calls; null and empty where it says nothing.

    `countries` are those it calls (none: those it works in). `opened` are kinds of numbers it calls although they are
    closed as a rule: premium, shared_cost, personal, satellite, fraud_range. `per_day` and `per_call` are cents of a
    euro by our own table of rates, `at_once` calls that last together.
    """

    countries: Annotated[list[Country], msgspec.Meta(max_length=250)] = []
    opened: Annotated[list[str], msgspec.Meta(max_length=10)] = []
    per_day: Cents | None = None
    per_call: Cents | None = None
    at_once: Annotated[int, msgspec.Meta(ge=0, le=100_000)] | None = None


@get("/v1/call-limits", permission="limits.read")
async def read_call_limits(asked: Asked) -> CallLimitsView:
    """What the account allows itself in calls."""
    return await asked.read(lambda c: _view(store.limits(c)))


@put("/v1/call-limits", permission="limits.manage")
async def set_call_limits(asked: Asked, data: CallLimitsView) -> CallLimitsView:
    """Set which countries and kinds of numbers the account calls, and what that may cost. The agreement's own limits
    hold besides.
    """
    return await asked.write(lambda c: _set(c, asked, data))


def _set(c: Unit, asked: Asked, said: CallLimitsView) -> CallLimitsView:
    if not set(said.opened) <= set(KINDS):
        raise BadInput(what="opened", fields={"opened": "gate.field.kind_of_number"})
    event = CallLimitsSet(
        countries=tuple(dict.fromkeys(said.countries)),
        opened=tuple(dict.fromkeys(said.opened)),
        per_day=said.per_day,
        per_call=said.per_call,
        at_once=said.at_once,
    )
    journal.append(c, actor_from(asked.by), event)
    return _view(store.limits(c))


def _view(found: CallLimits) -> CallLimitsView:
    return CallLimitsView(
        countries=list(found.countries),
        opened=list(found.opened),
        per_day=found.per_day,
        per_call=found.per_call,
        at_once=found.at_once,
    )


ROUTES = (read_call_limits, set_call_limits)
