"""What the gate writes of calls."""

from fairline.journal import Event


class CallLimitsSet(Event):
    """What the account allows itself in calls from now on: the fields of `CallLimits`."""

    about = "subject"

    countries: tuple[str, ...] = ()
    opened: tuple[str, ...] = ()
    per_day: int | None = None
    per_call: int | None = None
    at_once: int | None = None
    subject: str = "call_limits"
