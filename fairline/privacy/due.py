"""By when the law wants an answer."""

from calendar import monthrange
from datetime import datetime

from fairline.kit.clock import Millis, from_millis, to_millis

MONTHS = 1  # "without undue delay and in any event within one month of receipt": GDPR, article 12(3)


def due(asked_at: Millis, months: int = MONTHS) -> Millis:
    """The instant (ms UTC) so many calendar months after another: the same day and time, or the month's last day.

    Regulation (EEC) 1182/71, article 3(2)(c): a period of months ends with the same date of its last month, or with
    that month's last day where there is no such date.
    """
    asked = from_millis(asked_at)
    return to_millis(_later(asked, months))


def _later(asked: datetime, months: int) -> datetime:
    year, month = divmod(asked.year * 12 + asked.month - 1 + months, 12)
    return asked.replace(year=year, month=month + 1, day=min(asked.day, monthrange(year, month + 1)[1]))
