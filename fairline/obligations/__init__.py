"""What we owe by when: service levels, their clocks, warnings and breaches; and the calendars clocks run by.

Others follow its events; `METRICS` names the clocks, `hours_in` tells the hours of a calendar by its id,
`every_level` the service levels there are, `every_calendar` the calendars. `make_level` and `make_calendar` add one.
"""

from fairline.obligations.forms import CalendarForm, ServiceLevelForm
from fairline.obligations.levels import calendars as every_calendar
from fairline.obligations.levels import hours_in, make_calendar
from fairline.obligations.levels import make as make_level
from fairline.obligations.levels import policies as every_level
from fairline.obligations.rules import METRICS

__all__ = [
    "METRICS",
    "CalendarForm",
    "ServiceLevelForm",
    "every_calendar",
    "every_level",
    "hours_in",
    "make_calendar",
    "make_level",
]
