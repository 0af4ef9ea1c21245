"""How often conversations were solved."""

from fairline.analytics.metrics._parts import OF_HOURS, added
from fairline.analytics.sql import HOURS

NAME = "solved"
UNIT = "count"
DIMENSIONS = OF_HOURS
SOURCE = HOURS
compute = added("solved")
