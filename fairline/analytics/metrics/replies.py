"""How many public replies people of ours wrote, each counted for its author."""

from fairline.analytics.metrics._parts import OF_HOURS, added
from fairline.analytics.sql import HOURS

NAME = "replies"
UNIT = "count"
DIMENSIONS = OF_HOURS
SOURCE = HOURS
compute = added("messages_out")
