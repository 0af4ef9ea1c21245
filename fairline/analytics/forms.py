"""Questions about figures, and reports, as the wire speaks of them."""

from datetime import datetime
from typing import Annotated, Any, Literal

import msgspec

from fairline.analytics.model import Grain

Name = Annotated[str, msgspec.Meta(min_length=1, max_length=120)]
Instant = Annotated[datetime, msgspec.Meta(tz=True)]


class QuestionForm(msgspec.Struct, frozen=True, kw_only=True):
    """A question about one metric: from an instant until another, or over the last so many days up to now.

    `by` groups by dimensions, `grain` by stretches of time on the account's own clock, or that of `time_zone`.
    """

    metric: Annotated[str, msgspec.Meta(max_length=60)]
    from_: Instant | None = msgspec.field(default=None, name="from")
    until: Instant | None = None
    days: Annotated[int, msgspec.Meta(ge=1, le=400)] | None = None
    by: Annotated[list[str], msgspec.Meta(max_length=3)] = []
    grain: Grain | None = None
    filter: dict[str, Any] = {}
    time_zone: Annotated[str, msgspec.Meta(max_length=60)] = ""


class ReportForm(msgspec.Struct, frozen=True, kw_only=True):
    """A question that is kept, for everybody or for oneself."""

    name: Name
    question: QuestionForm
    scope: Literal["everyone", "mine"] = "everyone"
