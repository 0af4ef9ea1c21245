"""What we owe by when: service levels, their clocks, warnings and breaches; and the calendars clocks run by.

Others follow its events; `METRICS` names the clocks, `hours_in` tells the hours of a calendar by its id,
`every_level` the service levels there are.
"""

from fairline.obligations.levels import hours_in
from fairline.obligations.levels import policies as every_level
from fairline.obligations.rules import METRICS

__all__ = ["METRICS", "every_level", "hours_in"]
