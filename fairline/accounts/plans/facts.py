"""What the gate may ask of a plan: which channels and places it includes, and whether a member lacks a seat."""

from collections.abc import Callable, Mapping
from typing import Any

from fairline.accounts.modes import service as modes
from fairline.accounts.plans.service import lacks_seat, own
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
    lacks = lacks_seat(c, act.member or "", getattr(act, "channel", ""))
    served, mode = through(c), modes.own(c)
    return Granted(
        has.plan.channels,
        has.countries,
        lacks,
        through=served.stops,
        agreed=served.channels,
        mode=mode.name if mode else "",
        within=mode.channels if mode else None,
    )


FACTS: Mapping[type, Callable[..., Any]] = {Granted: granted}
