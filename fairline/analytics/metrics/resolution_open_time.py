"""How long it took until conversations were solved, in hours open by the service level."""

from fairline.analytics.metrics._parts import OF_CONVERSATIONS, lengths
from fairline.analytics.sql import SOLVED

NAME = "resolution_open_time"
UNIT = "milliseconds"
DIMENSIONS = OF_CONVERSATIONS
SOURCE = SOLVED
compute = lengths(SOLVED, "resolution_open_ms")
