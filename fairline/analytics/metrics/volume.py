"""How many conversations began."""

from fairline.analytics.metrics._parts import OF_CONVERSATIONS, counted
from fairline.analytics.sql import CREATED

NAME = "volume"
UNIT = "count"
DIMENSIONS = OF_CONVERSATIONS
SOURCE = CREATED
compute = counted(CREATED)
