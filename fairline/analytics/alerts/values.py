"""The figures an alert watches, of each thing they are about."""

from fairline.analytics import figures
from fairline.analytics.alerts.forms import AlertForm, Live
from fairline.kit.db import Unit
from fairline.routing import FloorQueue, floor_now


def values_of(c: Unit, form: AlertForm) -> dict[str, float]:
    """By the queue, the agent or the group it is about (empty for all), the figure as it is now; none where there is
    nothing to take it of. Raises as a question about figures does.
    """
    if form.live is not None:
        return _live(c, form.live)
    if form.question is None:
        return {}
    rows = figures.answer(c, form.question, "en").rows
    return {" ".join(row.dimensions.values()): row.value for row in rows if row.value is not None}


def _live(c: Unit, live: Live) -> dict[str, float]:
    queues = [each for each in floor_now(c).queues if live.queue in ("", each.id)]
    found = {each.id: _measure(each, live.measure) for each in queues}
    return {queue: value for queue, value in found.items() if value is not None}


def _measure(queue: FloorQueue, measure: str) -> float | None:
    if measure == "available":
        return queue.agents.get("available", 0)
    if measure == "service_level":
        return queue.service_level.share
    told: float = queue.longest_wait_seconds if measure == "longest_wait" else getattr(queue, measure)
    return told
