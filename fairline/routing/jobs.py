"""What routing does when a time comes: an offer expires, a wrap-up is over, a queue opens, an agent is gone."""

from collections.abc import Mapping
from typing import Any

from fairline.conversations import conversation, end_wrap_up
from fairline.journal import HOUSE
from fairline.kit.db import Unit
from fairline.kit.errors import Problem
from fairline.kit.work import plainly
from fairline.routing import offers, presence, returns


def _expire(c: Unit, payload: Mapping[str, Any]) -> None:
    offers.expire(c, payload["offer"])


def _turn(c: Unit, payload: Mapping[str, Any]) -> None:
    offers.turn(c)


def _wrapped_up(c: Unit, payload: Mapping[str, Any]) -> None:
    """The agent did not finish in time: it is closed without a disposition, and they are free again."""
    try:
        held = conversation(c, payload["conversation"])
        if held.state == "wrapping_up":
            end_wrap_up(c, held.id, HOUSE, None)
    except Problem:
        return  # it was closed or erased meanwhile


JOBS = {
    "routing.expire": plainly(_expire),
    "routing.turn": plainly(_turn),
    "routing.wrapped_up": plainly(_wrapped_up),
    "routing.return": plainly(returns.come),
    "routing.gone": plainly(presence.gone),
}
