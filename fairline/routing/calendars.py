"""Which days are public holidays in a country, and which days a queue works."""

from fairline.kit.hours import HolidaysUnknown, public_holidays, works_on

__all__ = ["HolidaysUnknown", "public_holidays", "works_on"]
