"""The steps a clock can take, and what the rules have in common."""

from enum import StrEnum

from fairline.obligations.model import ENDED, Happened, Held


class Step(StrEnum):
    """What to do with a clock."""

    OPEN = "open"
    PAUSE = "pause"
    RESUME = "resume"
    MEET = "meet"
    CANCEL = "cancel"


def stands_still(held: Held | None, happened: Happened, pauses: frozenset[str]) -> tuple[Step, ...]:
    """For what we owe by a word: it ends unsaid when the matter is solved, and stands still while a status says so."""
    if held is None or not held.is_live or happened.kind != "status":
        return ()
    if happened.status in ENDED:
        return (Step.CANCEL,)
    if happened.status in pauses:
        return (Step.PAUSE,) if held.state == "open" else ()
    return (Step.RESUME,) if held.state == "paused" else ()


def while_in(held: Held | None, happened: Happened, runs: frozenset[str]) -> tuple[Step, ...]:
    """For time spent in statuses: it runs in these, stands still in others, ends solved, goes on when reopened."""
    if happened.kind in ("opened", "began"):
        return (Step.OPEN,)
    if held is None or happened.kind != "status" or held.state == "cancelled":
        return ()
    if happened.status in ENDED:
        return (Step.MEET,) if held.is_live else ()
    if happened.status in runs:
        return (Step.RESUME,) if held.state != "open" else ()
    return (Step.PAUSE,) if held.state == "open" else _reopened_standing_still(held)


def _reopened_standing_still(held: Held) -> tuple[Step, ...]:
    return (Step.RESUME, Step.PAUSE) if held.state == "met" else ()
