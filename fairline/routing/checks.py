"""Whether everything a queue names can be found."""

from fairline.routing.calendars import public_holidays
from fairline.routing.hours import zone
from fairline.routing.model import Queue
from fairline.routing.strategies import named

ANY_YEAR = 2024


def check(queue: Queue) -> None:
    """Raises TimeZoneUnknown, HolidaysUnknown or StrategyUnknown where the queue names what does not exist."""
    zone(queue.time_zone)
    named(queue.strategy)
    if queue.holidays.country is not None:
        public_holidays(queue.holidays.country, queue.holidays.subdivision, ANY_YEAR)
