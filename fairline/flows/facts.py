"""What others may ask of flows: who stands behind an act, whether a flow answers first."""

from fairline.flows.book import runs_now
from fairline.flows.store import flows
from fairline.gate import Act, Behind
from fairline.kit.db import Unit


def behind(c: Unit, act: Act) -> Behind | None:
    """The flow behind an act: whether it is in force, who published it. None for one nobody knows."""
    held = flows.one(c, act.cause)
    newest = flows.version(c, held.id, held.version) if held and held.version else None
    if held is None or newest is None:
        return None
    return Behind(active=not held.quieted, approved_by=newest.by or None, name=held.name)


def answers_first(c: Unit, sender: str) -> bool:
    """Whether a flow answers what comes in here, before anybody is asked to take it."""
    return runs_now(c, "sender", sender) is not None
