"""Routing: who does what next."""

from fairline.routing.changes import decline, move
from fairline.routing.checks import check
from fairline.routing.decide import decide
from fairline.routing.floor import Floor
from fairline.routing.hours import closes_at, is_open, opening, opens_at
from fairline.routing.order import order_key
from fairline.routing.queues import queues_called

__all__ = [
    "Floor",
    "check",
    "closes_at",
    "decide",
    "decline",
    "is_open",
    "move",
    "opening",
    "opens_at",
    "order_key",
    "queues_called",
]
