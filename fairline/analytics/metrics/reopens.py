"""How often solved conversations were opened again."""

from fairline.analytics.metrics._parts import OF_HOURS, added
from fairline.analytics.sql import HOURS

NAME = "reopens"
UNIT = "count"
DIMENSIONS = OF_HOURS
SOURCE = HOURS
compute = added("reopened")
