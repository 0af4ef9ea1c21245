"""By when the law of a place wants an answer, its receipt confirmed, and how far it may be put off. Pure."""

from dataclasses import dataclass
from datetime import date, timedelta

from fairline.gate import Pack
from fairline.kit.clock import Millis, from_millis
from fairline.privacy.due import due as months_later

DAY = 86_400_000  # ms
MONTH = 31  # days from which "one month" cannot be meant
USUAL = 30  # days where no law of the place says: GDPR Art. 12(3), the strictest that is common
CHILD_HOURS = 48  # TDP18-CHILD-REMOVE
WARN = 3 * DAY


@dataclass(frozen=True, slots=True)
class Clock:
    """When a request is due, when its receipt is to be confirmed (None where no law says), both ms UTC."""

    due: Millis
    confirm_by: Millis | None


def clock(received: Millis, pack: Pack, right: str) -> Clock:
    """The clock of a request that was received at an instant, by the law of its place.

    A law that says "one month" and one that says "thirty days" differ by a day or two: the earlier counts. What a
    child's data ask for is due within hours, whatever the law.
    """
    if right == "child":
        return Clock(received + CHILD_HOURS * 3_600_000, None)
    days = pack.number("answer.days") or USUAL
    due = received + days * DAY
    if days < MONTH:
        due = min(due, months_later(received))
    confirm = pack.number("answer.confirm_days")
    return Clock(due, business_days(received, confirm, pack) if confirm else None)


def extension(pack: Pack) -> int:
    """By how many days the answer may be put off, once; none where no law here lets it."""
    return pack.number("answer.extend_days") or 0


def stands_still(pack: Pack) -> bool:
    """Whether the days stand still while who asks has to show who they are."""
    return pack.number("answer.pauses") == 1


def business_days(at: Millis, days: int, pack: Pack) -> Millis:
    """The same time of day so many business days after an instant: no Saturdays, Sundays, public holidays (UTC)."""
    found, left = from_millis(at), days
    while left:
        found += timedelta(days=1)
        left -= int(_is_business(found.date(), pack))
    return at + (found - from_millis(at)) // timedelta(milliseconds=1)


def _is_business(day: date, pack: Pack) -> bool:
    return day.weekday() < 5 and not pack.is_holiday(day)
