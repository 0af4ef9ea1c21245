"""When a mail that could not be delivered is tried again, when it is given up, and in which word that is told."""

from fairline.kit.clock import Millis

MINUTE = 60_000
HOUR = 60 * MINUTE
DAY = 24 * HOUR

WAITS = (1 * MINUTE, 5 * MINUTE, 15 * MINUTE, 60 * MINUTE, 2 * HOUR, 4 * HOUR)
THEN = 8 * HOUR
GIVEN_UP_AFTER = 4 * DAY  # RFC 5321, 4.5.4.1: at least four to five days


def next_try(begun: Millis, attempt: int, at: Millis) -> Millis | None:
    """The instant of the next try after the `attempt`-th failed at `at`; None once four days are over."""
    wait = WAITS[attempt - 1] if attempt <= len(WAITS) else THEN
    end = begun + GIVEN_UP_AFTER
    if at >= end:
        return None
    return Millis(min(at + wait, end))


_CAUSES = {
    "5.1": "unknown_address",
    "5.2.2": "mailbox_full",
    "5.2.3": "too_large",
    "5.3.4": "too_large",
    "5.2.1": "unknown_address",
}


def cause_of(enhanced: str) -> str:
    """The fixed word for an enhanced code."""
    return next((word for start, word in _CAUSES.items() if enhanced.startswith(start)), "refused")
