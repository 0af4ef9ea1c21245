"""How long contacts waited for the first reply of a person, in hours open by the service level."""

from fairline.analytics.metrics._parts import OF_CONVERSATIONS, lengths
from fairline.analytics.sql import CREATED

NAME = "first_reply_open_time"
UNIT = "milliseconds"
DIMENSIONS = OF_CONVERSATIONS
SOURCE = CREATED
compute = lengths(CREATED, "first_reply_open_ms")
