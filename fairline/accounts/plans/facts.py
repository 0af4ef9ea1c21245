"""What the gate may ask of a plan: which channels and places it includes, and whether a member lacks a seat."""

from collections.abc import Callable, Mapping
from typing import Any

from fairline.accounts.modes import service as modes
from fairline.accounts.plans import store
from fairline.accounts.plans.model import SEAT_OF
from fairline.accounts.plans.service import own
from fairline.accounts.shared.through import through
from fairline.gate import Act, Granted
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound


def granted(c: Unit, act: Act) -> Granted | None:
    """What the account's plan includes at this instant. Only kinds of seats that are counted are asked for."""
    try:
        has = own(c)
    except NotFound:
        return None
    seat = SEAT_OF.get(getattr(act, "channel", ""), "")
    lacks = bool(seat and act.member and seat in has.seats) and seat not in store.seats_of(c, act.member or "")
    served, mode = through(c), modes.own(c)
    return Granted(
        has.plan.channels,
        has.countries,
        seat if lacks else "",
        through=served.stops,
        agreed=served.channels,
        mode=mode.name if mode else "",
        within=mode.channels if mode else None,
    )


FACTS: Mapping[type, Callable[..., Any]] = {Granted: granted}
