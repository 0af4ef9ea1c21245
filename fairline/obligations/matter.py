"""What is remembered of a conversation, so that a clock can begin late and still count from the right instant. Pure."""

from dataclasses import replace

from fairline.kit.clock import Millis
from fairline.obligations.model import Happened, Matter

KEPT = 60  # how many changes of status are remembered: the first, and the newest


def opened(conversation: str, happened: Happened) -> Matter:
    """A conversation that just began."""
    began = happened.kind == "began"
    return Matter(conversation, happened.at, ((happened.status, happened.at),), answered=began)


def remember(matter: Matter, happened: Happened) -> Matter:
    """The same conversation once something more has happened."""
    match happened.kind:
        case "wrote":
            return replace(matter, asked_at=happened.at if matter.asked_at is None else matter.asked_at)
        case "replied":
            return replace(matter, answered=True, asked_at=None, replied_at=happened.at)
        case "status" if happened.status != matter.status:
            return replace(matter, periods=_kept((*matter.periods, (happened.status, happened.at))))
        case "gone":
            return replace(matter, gone=True)
        case "back":
            return replace(matter, gone=False)
    return matter


def statuses_since(matter: Matter, at: Millis) -> list[Happened]:
    """The status the conversation had at an instant, and every one since."""
    first = max((index for index, (_, since) in enumerate(matter.periods) if since <= at), default=0)
    return [Happened("status", max(since, at), status) for status, since in matter.periods[first:]]


def _kept(periods: tuple[tuple[str, Millis], ...]) -> tuple[tuple[str, Millis], ...]:
    return periods if len(periods) <= KEPT else (periods[0], *periods[-(KEPT - 1) :])
