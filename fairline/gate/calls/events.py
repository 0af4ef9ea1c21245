"""What the gate writes of calls."""

from fairline.journal import Event
from fairline.kit.clock import Millis


class CallLimitsSet(Event):
    """What the account allows itself in calls from now on: the fields of `CallLimits`."""

    about = "subject"

    countries: tuple[str, ...] = ()
    opened: tuple[str, ...] = ()
    per_day: int | None = None
    per_call: int | None = None
    at_once: int | None = None
    subject: str = "call_limits"


class PartnerCallReported(Event):
    """An outside telephone system made a call from `began` (ms UTC) on, for `lasted` ms; `act` permitted it, empty
    where it never asked. `partner` is the program or member that reports it.
    """

    about = "call"

    call: str
    partner: str
    person: str
    began: Millis
    act: str = ""
    sender: str = ""
    answered: bool = False
    lasted: Millis = Millis(0)
