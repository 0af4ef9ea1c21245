"""What a notice is, and a device."""

from dataclasses import dataclass
from typing import Literal

from fairline.kit.clock import Millis

JOB = "push.send"  # what pushes to one device

Kind = Literal["offered", "assigned", "mentioned", "wrote", "woke", "due", "missed", "rested"]


@dataclass(frozen=True, slots=True)
class Notice:
    """Something a member should know of a conversation. `many`: how often it happened since they saw it."""

    member: str
    conversation: str
    kind: Kind
    number: int
    at: Millis
    many: int = 1
    seen: int = 0


@dataclass(frozen=True, slots=True)
class Device:
    """A browser a member wants notices on, as the table holds it."""

    lookup: str
    member: str
    signed_in: str  # the sign-in it lasts as long as
    wrapped: bytes
    made: Millis
