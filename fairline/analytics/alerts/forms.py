"""An alert as the wire speaks of it."""

from typing import Annotated, Literal

import msgspec

from fairline.analytics.forms import QuestionForm

Hour = Annotated[int, msgspec.Meta(ge=0, le=23)]
Measure = Literal["waiting", "longest_wait", "offered", "active", "available", "service_level"]


class Live(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What stands on the floor this minute, of each queue, or of one: work that waits, the longest wait in seconds,
    work offered and under way, agents who are available, the share taken in time.
    """

    measure: Measure
    queue: str = ""


class QuietTime(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Hours of the account's clock in which nobody is told; what was raised is told together when they are over."""

    begin: Hour
    end: Hour


class AlertForm(msgspec.Struct, frozen=True, kw_only=True):
    """A figure to be watched: a live one, or that of a question; whom to tell, what for, and how often.

    `tell`: at once, or together every hour or day. `pause` is how many minutes nothing is told anew of the same thing.
    `reviewer`: the member who looks before anybody is told, needed where it is about single agents.
    """

    name: Annotated[str, msgspec.Meta(min_length=1, max_length=120)]
    live: Live | None = None
    question: QuestionForm | None = None
    when: Literal["above", "below"]
    limit: float
    purpose: Annotated[str, msgspec.Meta(min_length=1, max_length=40)]
    members: Annotated[list[str], msgspec.Meta(min_length=1, max_length=50)]
    reviewer: str = ""
    tell: Literal["at_once", "hourly", "daily"] = "at_once"
    quiet: QuietTime | None = None
    pause: Annotated[int, msgspec.Meta(ge=5, le=10_080)] = 60
    letter: bool = False
