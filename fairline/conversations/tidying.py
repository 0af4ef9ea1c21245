"""What time does to conversations: the solved are closed, what was set aside is deleted, what slept wakes."""

from collections.abc import Mapping
from typing import Any

from fairline.accounts import is_sealed
from fairline.conversations import settings
from fairline.conversations.events import ConversationDeleted, SnoozeEnded, StatusChanged
from fairline.conversations.model import DAY
from fairline.conversations.store import conversations as store
from fairline.conversations.store import due as stored
from fairline.conversations.store import thread
from fairline.journal import HOUSE, append
from fairline.kit.db import Unit
from fairline.kit.work import enqueue

JOB = "conversations.tidy"
WAKE = "conversations.wake"
EVERY = 3_600_000  # ms between two rounds while something waits for one
MOST = 200


def tidy_later(c: Unit) -> None:
    """Something will be over, or deleted, by and by."""
    enqueue(c, JOB, {}, due=c.at + EVERY, key=JOB)


def tidy(c: Unit, payload: Mapping[str, Any]) -> None:
    """Close what was solved long enough ago, delete what was set aside long enough; again as long as some are left."""
    before = c.at - settings.of(c).close_after_days * DAY
    solved, gone = stored.solved_before(c, before, MOST), stored.purged(c, c.at, MOST)
    for each in solved:
        closed = StatusChanged(conversation=each, status="closed", previous="solved", why="time")
        append(c, HOUSE, closed)
    for each in gone:
        if not _is_kept(c, each):
            append(c, HOUSE, gone_for_good(c, each))
    if MOST in (len(solved), len(gone)):
        enqueue(c, JOB, {}, due=c.at, key=JOB)
    elif stored.anything(c):
        tidy_later(c)


def _is_kept(c: Unit, conversation: str) -> bool:
    """Whether laws have something kept that was set aside (conversations/sealed.py: which stands upon this)."""
    found = store.one(c, conversation)
    refs = (f"conversation:{conversation}", f"contact:{found.contact}", f"sender:{found.sender}") if found else ()
    return is_sealed(c, *refs)


def gone_for_good(c: Unit, conversation: str) -> ConversationDeleted:
    """The event that deletes a conversation, with its files."""
    pages = thread.pages_of(c, conversation)
    return ConversationDeleted(
        conversation=conversation,
        files=(*thread.files_of(c, conversation), *pages),
        messages=tuple(thread.messages_of(c, conversation)),
    )


def wake_later(c: Unit, conversation: str, at: int) -> None:
    """Wake a conversation at an instant (ms UTC)."""
    enqueue(c, WAKE, {"conversation": conversation}, due=at, key=f"{WAKE}:{conversation}:{at}")


def wake(c: Unit, payload: Mapping[str, Any]) -> None:
    """Its time has come, unless it was woken or put off since."""
    found = store.one(c, payload["conversation"])
    if found and found.snoozed_until is not None and found.snoozed_until <= c.at:
        append(c, HOUSE, SnoozeEnded(conversation=found.id, why="time", member=found.snoozed_by))
