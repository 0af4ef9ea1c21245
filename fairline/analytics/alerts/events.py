"""What happens to alerts: made, paused, removed; raised by a figure, looked at, told, over."""

from typing import Any

from fairline.journal import Event


class AlertMade(Event):
    """A figure is watched from now on, and people are told when it crosses its limit."""

    about = "alert"

    alert: str
    name: str
    spec: dict[str, Any]


class AlertPaused(Event):
    """It is watched no more until somebody has it go on. `because`: member, reviewer_left, nobody_left."""

    about = "alert"

    alert: str
    because: str


class AlertResumed(Event):
    """It is watched again."""

    about = "alert"

    alert: str


class AlertRemoved(Event):
    """It is watched no more."""

    about = "alert"

    alert: str


class AlertRaised(Event):
    """The figure of something (a queue, an agent; empty for all) crossed its limit. `state`: review where a person
    looks first, waiting where it is told later.
    """

    about = "alert"

    alert: str
    raising: str
    subject: str
    value: float
    state: str


class AlertReviewed(Event):
    """The reviewer looked at what is about a single person: it is told on, or it is not."""

    about = "alert"

    alert: str
    raising: str
    passed: bool


class AlertTold(Event):
    """Its people were told of these."""

    about = "alert"

    alert: str
    raisings: tuple[str, ...]


class AlertOver(Event):
    """The figure is back within its limit."""

    about = "alert"

    alert: str
    raising: str
