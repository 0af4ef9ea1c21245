"""Folds plans, seats and storage into their tables."""

from collections.abc import Callable, Mapping
from typing import Any

from fairline.accounts.events import MemberDeactivated, MemberErased
from fairline.accounts.plans import events as happened
from fairline.accounts.plans import store
from fairline.journal import Entry
from fairline.kit.db import Unit
from fairline.kit.plugin import Projection

HOUR = 3_600_000


def apply(c: Unit, entry: Entry[Any]) -> None:
    """Change the tables as one entry says."""
    APPLIED[type(entry.event)](c, entry)


def _moved(c: Unit, entry: Entry[happened.SeatMoved]) -> None:
    event = entry.event
    moves = [at for at in store.working(c, event.member)[1] if at > entry.at - HOUR]
    store.work(c, event.member, event.session, [*moves, entry.at] if event.ended else moves)


def _leaves(c: Unit, entry: Entry[Any]) -> None:
    store.take_seats(c, entry.event.member)


def _stays(c: Unit, entry: Entry[Any]) -> None:
    store.set_end(c, None)


APPLIED: Mapping[type, Callable[[Unit, Entry[Any]], None]] = {
    happened.PlanAssigned: lambda c, entry: store.assign(c, entry.event, entry.at),
    happened.SeatGiven: lambda c, entry: store.give_seat(c, entry.event.member, entry.event.seat, entry.at),
    happened.SeatTakenBack: lambda c, entry: store.take_seats(c, entry.event.member, entry.event.seat),
    happened.SeatMoved: _moved,
    happened.StorageMeasured: lambda c, entry: store.measure(c, entry.event, entry.at),
    happened.AccountUnused: lambda c, entry: store.set_end(c, entry.event.ends),
    happened.AccountUsedAgain: _stays,
    happened.AccountLapsed: _stays,
    MemberDeactivated: _leaves,
    MemberErased: _leaves,
}
PLANS = Projection(
    "plans",
    frozenset(kind.__name__ for kind in APPLIED),
    apply,
    ("accounts_plans", "accounts_seats", "accounts_working", "accounts_storage"),
)
