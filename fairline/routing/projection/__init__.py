"""Folds the journal into queues, skills, agents, work and offers: one small function an event."""

from fairline.kit.plugin import Projection
from fairline.routing.projection import agents, offers, queues, work
from fairline.routing.projection.rows import Fold

FOLDS: dict[str, Fold] = {**queues.FOLDS, **agents.FOLDS, **work.FOLDS, **offers.FOLDS}

ROUTING = Projection(
    "routing",
    frozenset(FOLDS),
    lambda c, entry: FOLDS[entry.kind](c, entry),
    (
        "routing_queues",
        "routing_skills",
        "routing_member_skills",
        "routing_agents",
        "routing_work",
        "routing_offers",
        "routing_answers",
        "routing_channels",
    ),
)

__all__ = ["FOLDS", "ROUTING"]
