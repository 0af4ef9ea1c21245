"""When a text that could not be handed over is tried again, and when it is worth nothing any more; pure."""

from fairline.kit.clock import Millis

SECOND, MINUTE = 1_000, 60_000
WAITS = (5 * SECOND, 15 * SECOND, MINUTE, 5 * MINUTE, 15 * MINUTE)
THEN = 30 * MINUTE
USUAL_LIFE = 240 * MINUTE  # sms.default_ttl_minutes of TDP18-SMS-DELAY
UNSURE = 30 * SECOND  # until a provider that can be asked is asked what it took
PATIENCE = 5 * MINUTE  # until a text of which no receipt came is said to be lost


def expires(permitted: Millis, minutes: int) -> Millis:
    """When a text that was permitted at an instant is worth nothing any more (ms UTC)."""
    return Millis(permitted + (minutes * MINUTE if minutes > 0 else USUAL_LIFE))


def next_try(attempt: int, at: Millis, end: Millis) -> Millis | None:
    """The instant of the next try after the `attempt`-th failed at `at`; the last one falls on its end."""
    if at >= end:
        return None
    wait = WAITS[attempt - 1] if attempt <= len(WAITS) else THEN
    return Millis(min(at + wait, end))
