"""How many messages contacts wrote, machines left out."""

from fairline.analytics.metrics._parts import OF_HOURS, added
from fairline.analytics.sql import HOURS

NAME = "messages"
UNIT = "count"
DIMENSIONS = OF_HOURS
SOURCE = HOURS
compute = added("messages_in")
