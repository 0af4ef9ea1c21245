"""What is owed by when, as it stands in the journal: the clocks are derived from these entries and nothing else.

`at` is the instant the clock counts from or stopped at, by the entry that caused it: a follower or a timer that runs
late writes the same instant. Lengths are milliseconds of open time by the calendar named. `soonest` is the next due of
all running clocks of the conversation once this is so, and `soonest_metric` which clock that is.
"""

from typing import Any

from fairline.journal import Event
from fairline.kit.clock import Millis


class _Clock(Event, kw_only=True):
    about = "conversation"

    obligation: str
    conversation: str
    metric: str
    soonest: Millis | None = None
    soonest_metric: str = ""


class ObligationOpened(_Clock, kw_only=True):
    """Something is owed from `at` on. `due` is None where the calendar never opens again."""

    policy: str
    calendar: str
    target: int
    at: Millis
    due: Millis | None = None
    warn_at: Millis | None = None


class ObligationPaused(_Clock, kw_only=True):
    """Its clock stands still; `spent` so far."""

    spent: int
    at: Millis


class ObligationResumed(_Clock, kw_only=True):
    """Its clock runs again, also after it was met, where the conversation was reopened."""

    at: Millis
    due: Millis | None = None
    warn_at: Millis | None = None


class ObligationMoved(_Clock, kw_only=True):
    """Another target stands from `at` on, because the priority or the service level changed."""

    policy: str
    calendar: str
    target: int
    spent: int
    at: Millis
    due: Millis | None = None
    warn_at: Millis | None = None


class ObligationWarned(_Clock, kw_only=True):
    """It is due soon."""

    due: Millis


class ObligationMissed(_Clock, kw_only=True):
    """Its time has passed; it stays owed."""

    due: Millis
    at: Millis
    policy: str = ""


class ObligationMet(_Clock, kw_only=True):
    """It was done, in time or `late`."""

    spent: int
    at: Millis
    late: bool = False
    policy: str = ""


class ObligationCancelled(_Clock, kw_only=True):
    """It is owed no more. `why`: solved, gone, merged, policy."""

    why: str
    at: Millis


class ServiceLevelMade(Event):
    """A service level was added, last in the order."""

    about = "service_level"

    service_level: str
    name: str
    position: int
    spec: dict[str, Any]


class ServiceLevelChanged(Event):
    """A service level is different from now on."""

    about = "service_level"

    service_level: str
    name: str
    spec: dict[str, Any]


class ServiceLevelsOrdered(Event):
    """The order in which they are tried: the first that holds stands."""

    about = "what"

    order: tuple[str, ...]
    what: str = "service_levels"


class ServiceLevelRemoved(Event):
    """A service level is tried no more."""

    about = "service_level"

    service_level: str


class CalendarMade(Event):
    """Opening hours to be used in many places."""

    about = "calendar"

    calendar: str
    name: str
    config: dict[str, Any]


class CalendarChanged(Event):
    """A calendar is different from now on; clocks that run keep what they were told until they move again."""

    about = "calendar"

    calendar: str
    name: str
    config: dict[str, Any]


class CalendarRemoved(Event):
    """A calendar is no longer offered; what names it keeps it."""

    about = "calendar"

    calendar: str
