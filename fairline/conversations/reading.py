"""Finds one conversation, and says what may be done with it."""

from collections.abc import Sequence
from typing import Any

from fairline.conversations.hooks import calls_stand
from fairline.conversations.model import CLOSED, OPEN, Conversation, ThreadLine
from fairline.conversations.store import conversations as store
from fairline.journal import HOUSE, Actor
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound, Problem


class NotOpen(Problem):
    """The conversation has ended, or is being wrapped up."""

    status = 409
    type = "conversation-not-open"


class NotYours(Problem):
    """Another agent has the conversation, or nobody has taken it yet."""

    status = 409
    type = "conversation-not-yours"


class OnTheLine(Problem):
    """Somebody is on the line in the conversation."""

    status = 409
    type = "conversation-on-the-line"


class AlreadyTaken(Problem):
    """Another agent was quicker."""

    status = 409
    type = "conversation-taken"


class SetAside(Problem):
    """The conversation is in the spam or in the trash."""

    status = 409
    type = "conversation-set-aside"


class NotSetAside(Problem):
    """The conversation is neither in the spam nor in the trash."""

    status = 409
    type = "conversation-not-set-aside"


class NotUndone(Problem):
    """Something was said since, which undoing would lose."""

    status = 409
    type = "not-undone"


class ConversationOver(Problem):
    """The conversation is closed for good: a new one may go on with it."""

    status = 409
    type = "conversation-over"


class ConversationMoved(Problem):
    """Something public was said that whoever replies had not seen: `newer` lines."""

    status = 409
    type = "conversation-moved"

    def __init__(self, newer: Sequence[ThreadLine] = (), shown: Sequence[Any] = (), **values: Any) -> None:
        super().__init__(**values)
        self.newer, self.shown = newer, shown

    def told(self, language: str) -> dict[str, Any]:
        """With what was said, as the thread shows it."""
        return super().told(language) | {"newer": list(self.shown)}


class Merged(Problem):
    """The conversation goes on in another one (`into`)."""

    status = 409
    type = "conversation-merged"


def conversation(c: Unit, id: str) -> Conversation:
    """One conversation. Raises NotFound."""
    found = store.one(c, id)
    if found is None:
        raise NotFound(what=id)
    return found


def latest_of(c: Unit, person: str) -> str:
    """The conversation a person wrote in last, by its id; empty where they wrote in none."""
    found = store.last_of_persons(c, [person]).get(person)
    return found.id if found else ""


def open_one(c: Unit, id: str) -> Conversation:
    """One that is open. Raises NotFound, NotOpen."""
    found = conversation(c, id)
    if found.state != OPEN:
        raise NotOpen
    return found


def running_one(c: Unit, id: str) -> Conversation:
    """One that has not ended. Raises NotFound, NotOpen."""
    found = conversation(c, id)
    if found.state == CLOSED:
        raise NotOpen
    return found


def check_silent(c: Unit, found: Conversation, actor: Actor) -> None:
    """What is open is not closed over a call that goes on, except by the house, which knows why. Raises OnTheLine."""
    if found.state == OPEN and actor != HOUSE and calls_stand(c, [found.id]):
        raise OnTheLine


def check_holder(found: Conversation, member: str | None, *, oversees: bool) -> None:
    """Only its agent acts in a conversation, whoever oversees agents, and a program. Raises NotYours."""
    if member is not None and found.agent != member and not oversees:
        raise NotYours
