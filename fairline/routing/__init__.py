"""Routing: who does what next."""

from fairline.routing.changes import decline, move
from fairline.routing.checks import check
from fairline.routing.decide import decide
from fairline.routing.first import AnsweredFirst
from fairline.routing.floor import Floor
from fairline.routing.forms import QueueForm
from fairline.routing.hours import closes_at, is_open, opening, opens_at
from fairline.routing.offers import Offered
from fairline.routing.offers import accept as accept_offer
from fairline.routing.offers import decline as decline_offer
from fairline.routing.offers import turn as offer_now
from fairline.routing.order import order_key
from fairline.routing.queues import change as change_queue
from fairline.routing.queues import find as queue
from fairline.routing.queues import first as first_queue
from fairline.routing.queues import forms as queue_forms
from fairline.routing.queues import make as make_queue
from fairline.routing.queues import queues_called
from fairline.routing.queues import remove as remove_queue
from fairline.routing.skills import best_levels
from fairline.routing.store import queues as every_queue
from fairline.routing.views import FloorQueue
from fairline.routing.views import floor as floor_now

__all__ = [
    "AnsweredFirst",
    "Floor",
    "FloorQueue",
    "Offered",
    "QueueForm",
    "accept_offer",
    "best_levels",
    "change_queue",
    "check",
    "closes_at",
    "decide",
    "decline",
    "decline_offer",
    "every_queue",
    "first_queue",
    "floor_now",
    "is_open",
    "make_queue",
    "move",
    "offer_now",
    "opening",
    "opens_at",
    "order_key",
    "queue",
    "queue_forms",
    "queues_called",
    "remove_queue",
]
