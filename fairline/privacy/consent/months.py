"""Counts months of the calendar, in UTC."""

from calendar import monthrange

from fairline.kit.clock import Millis, from_millis, to_millis


def after_months(at: Millis, months: int) -> Millis:
    """So many months after an instant (ms UTC); the last day of a month where that has no such day."""
    then = from_millis(at)
    year, month = divmod(then.year * 12 + then.month - 1 + months, 12)
    day = min(then.day, monthrange(year, month + 1)[1])
    return to_millis(then.replace(year=year, month=month + 1, day=day))
