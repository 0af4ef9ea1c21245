"""Opening hours on a wall clock: when it is open, and how much open time lies between two instants."""

from fairline.kit.hours.clock import after, closes_at, is_open, opens_at, spent, stretches
from fairline.kit.hours.days import HolidaysUnknown, public_holidays, works_on
from fairline.kit.hours.form import HolidaysForm, HoursForm, OpeningForm, hours_of
from fairline.kit.hours.hook import CalendarHours
from fairline.kit.hours.model import ALWAYS, Holidays, Hours, Opening, opening
from fairline.kit.hours.walls import TimeZoneUnknown, moment, zone

__all__ = [
    "ALWAYS",
    "CalendarHours",
    "Holidays",
    "HolidaysForm",
    "HolidaysUnknown",
    "Hours",
    "HoursForm",
    "Opening",
    "OpeningForm",
    "TimeZoneUnknown",
    "after",
    "closes_at",
    "hours_of",
    "is_open",
    "moment",
    "opening",
    "opens_at",
    "public_holidays",
    "spent",
    "stretches",
    "works_on",
    "zone",
]
