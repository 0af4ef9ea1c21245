"""How often contacts were asked whether they were satisfied."""

from fairline.analytics.metrics._parts import OF_HOURS, added
from fairline.analytics.sql import HOURS

NAME = "asked"
UNIT = "count"
DIMENSIONS = OF_HOURS
SOURCE = HOURS
compute = added("asked")
