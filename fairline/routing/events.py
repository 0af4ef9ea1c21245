"""What routing writes in the journal."""

from typing import Any

import msgspec

from fairline.journal import Event
from fairline.kit.clock import Millis


class QueueMade(Event):
    """A queue was added."""

    about = "queue"

    queue: str
    name: str
    config: dict[str, Any]


class QueueChanged(Event):
    """A queue is different from now on."""

    about = "queue"

    queue: str
    name: str
    config: dict[str, Any]


class QueueRemoved(Event):
    """A queue takes no more work."""

    about = "queue"

    queue: str


class SkillMade(Event):
    """Something agents can be able to do."""

    about = "skill"

    skill: str
    name: str


class SkillRemoved(Event):
    """It is no longer asked for; agents and queues lose it."""

    about = "skill"

    skill: str


class SkillsSet(Event):
    """What a member can do from now on, with levels 1 to 5."""

    about = "member"

    member: str
    skills: dict[str, int] = msgspec.field(default_factory=dict)


class CapacitySet(Event):
    """How much a member takes at once, by channel."""

    about = "member"

    member: str
    capacity: dict[str, int] = msgspec.field(default_factory=dict)


class PresenceChanged(Event):
    """An agent's status: available, busy, away, offline. `why`: chosen, gone (their last screen closed), left
    (they take no work here any more).
    """

    about = "member"

    member: str
    presence: str
    previous: str
    why: str = "chosen"


class WorkOffered(Event):
    """Work was shown to one agent, to accept, decline, or let expire. `again`: everybody had declined it before."""

    about = "conversation"

    offer: str
    conversation: str
    agent: str
    queue: str
    channel: str
    expires: Millis
    again: bool = False


class OfferAccepted(Event):
    """The agent took it."""

    about = "conversation"

    offer: str
    conversation: str
    agent: str


class OfferDeclined(Event):
    """The agent did not want it."""

    about = "conversation"

    offer: str
    conversation: str
    agent: str
    again: bool = False
    reason: str = ""


class OfferExpired(Event):
    """Nobody answered the offer in time, or the agent went away."""

    about = "conversation"

    offer: str
    conversation: str
    agent: str
    again: bool = False


class OfferWithdrawn(Event):
    """The work is no longer to be had: it was closed, taken by somebody, or moved on."""

    about = "conversation"

    offer: str
    conversation: str
    agent: str
