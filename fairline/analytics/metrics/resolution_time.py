"""How long it took until conversations were solved, by the clock."""

from fairline.analytics.metrics._parts import OF_CONVERSATIONS, lengths
from fairline.analytics.sql import SOLVED

NAME = "resolution_time"
UNIT = "milliseconds"
DIMENSIONS = OF_CONVERSATIONS
SOURCE = SOLVED
compute = lengths(SOLVED, "resolution_ms")
