"""The figures of a played day, by queue and in all."""

from collections.abc import Sequence
from datetime import timedelta
from math import ceil

import msgspec

from fairline.routing.simulate.day import Day
from fairline.routing.simulate.play import Played
from fairline.routing.simulate.stories import Story, Timesheet


class QueueFigures(msgspec.Struct, frozen=True, kw_only=True):
    """Of the interactions that came to a queue, wherever they were answered; in all, if no queue is named.

    Shares are 0 to 1, None where nothing came to have a share of. `service_level` is the share of all that came which
    were answered within the set time, `abandonment` the share that gave up waiting. Waits are until the answer, of
    those answered; handle time is talk and wrap-up.
    """

    queue: str | None
    came: int
    answered: int
    abandoned: int
    waiting: int
    service_level: float | None
    average_wait_seconds: float | None
    wait_95_seconds: float | None
    abandonment: float | None
    average_handle_seconds: float | None


class Figures(msgspec.Struct, frozen=True, kw_only=True):
    """A day's figures. `occupancy` is the share of their time at work that agents had a contact or finished up."""

    answer_within_seconds: float
    queues: list[QueueFigures]
    total: QueueFigures
    occupancy: float | None


def figures(played: Played, day: Day) -> Figures:
    """What a played day comes to."""
    within = timedelta(seconds=day.answer_within_seconds)
    by_queue = [(form.id, [story for story in played.stories if story.queue == form.id]) for form in day.queues]
    return Figures(
        answer_within_seconds=day.answer_within_seconds,
        queues=[_figures(queue, stories, within) for queue, stories in by_queue],
        total=_figures(None, played.stories, within),
        occupancy=_occupancy(played.timesheets),
    )


def _figures(queue: str | None, stories: Sequence[Story], within: timedelta) -> QueueFigures:
    waits = sorted(story.waited for story in stories if story.waited is not None)
    abandoned = sum(story.abandoned is not None for story in stories)
    handled = [story.handled.total_seconds() for story in stories if story.answered]
    return QueueFigures(
        queue=queue,
        came=len(stories),
        answered=len(waits),
        abandoned=abandoned,
        waiting=len(stories) - len(waits) - abandoned,
        service_level=_share(sum(wait <= within for wait in waits), len(stories)),
        average_wait_seconds=_share(sum(wait.total_seconds() for wait in waits), len(waits)),
        # The nearest-rank percentile: the smallest wait that at least 95 % did not exceed.
        wait_95_seconds=waits[ceil(0.95 * len(waits)) - 1].total_seconds() if waits else None,
        abandonment=_share(abandoned, len(stories)),
        average_handle_seconds=_share(sum(handled), len(handled)),
    )


def _occupancy(timesheets: Sequence[Timesheet]) -> float | None:
    at_work = sum((one.at_work for one in timesheets), timedelta(0))
    busy = sum((one.busy for one in timesheets), timedelta(0))
    return _share(busy.total_seconds(), at_work.total_seconds())


def _share(part: float, whole: float) -> float | None:
    return part / whole if whole else None
