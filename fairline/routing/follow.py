"""What routing does when an entry is written: puts new work in its queue, gives it back, and decides."""

from collections.abc import Sequence
from typing import Any

from fairline.channels import channel
from fairline.conversations import conversation, to_queue
from fairline.journal import HOUSE, Entry
from fairline.kit.db import Unit
from fairline.kit.errors import Problem
from fairline.kit.plugin import Follower
from fairline.kit.work import cancel, enqueue
from fairline.routing import offers, presence, queues, returns, store
from fairline.routing.first import answers_first
from fairline.routing.projection.work import ASLEEP, RESTING

TAKES_WORK = frozenset({"owner", "admin", "supervisor", "agent"})

# After these somebody may have room, or something may wait.
STIRS = frozenset({
    "QueueMade", "QueueChanged", "SkillsSet", "CapacitySet", "PresenceChanged", "ConversationQueued",
    "ConversationOpened", "ConversationReopened", "ConversationRestored",
    "ConversationClosed", "ConversationUnassigned", "OfferDeclined", "OfferExpired", "OfferWithdrawn",
    "TeamMade", "TeamChanged", "TeamRemoved", "MemberTeamsChanged", "StatusChanged", "ConversationSnoozed",
    "SnoozeEnded", "LocationConfirmed", "LocationAsked", "WorkSiteSet", "WorkSiteRemoved",
})  # fmt: skip


def follow(c: Unit, entries: Sequence[Entry[Any]]) -> None:
    """Do routing's part for each entry, then decide once for all of them."""
    stirred = False
    for entry in entries:
        react = REACTIONS.get(entry.kind)
        if react is not None:
            react(c, entry)
        stirred = stirred or entry.kind in STIRS
    returns.mind(c, entries)
    wrote = [entry.event.conversation for entry in entries if entry.kind == "MessageThreaded"]
    if wrote:
        presence.give_back(c, store.left_behind(c, wrote))
    if stirred:
        offers.turn(c)


def _opened(c: Unit, entry: Entry[Any]) -> None:
    if entry.event.side_of or entry.event.suspected:
        return  # a word with somebody else, or something nobody may want: nobody is asked to take it
    known = channel(entry.event.channel)
    if (known is not None and known.capabilities.directed) or answers_first(c, entry.event.sender):
        return
    wanted = known.queue_of(c, entry.event.sender) if known else None
    _queue(c, entry.event.conversation, wanted, "opened")


def _restored(c: Unit, entry: Entry[Any]) -> None:
    """What was suspected and is wanted after all begins now, unless somebody has it, or it was opened again."""
    held = conversation(c, entry.event.conversation)
    if not entry.event.suspected or held.is_over or held.agent or held.queue or held.side_of:
        return
    known = channel(held.channel)
    _queue(c, held.id, known.queue_of(c, held.sender) if known else None, "opened")


def _reopened(c: Unit, entry: Entry[Any]) -> None:
    cancel(c, _wrap_up(entry))
    if not entry.event.agent and not _is_beside(c, entry.event.conversation):
        _queue(c, entry.event.conversation, entry.event.queue, "reopened")


def _unassigned(c: Unit, entry: Entry[Any]) -> None:
    held = conversation(c, entry.event.conversation)
    _queue(c, entry.event.conversation, held.queue, "left")


def _stands(c: Unit, entry: Entry[Any]) -> None:
    """What rests is shown to nobody; what no longer does waits again, unless somebody has it."""
    held = store.work_row(c, entry.event.conversation)
    if held and held["state"] in RESTING:
        offers.withdraw(c, entry.event.conversation)
    elif held and held["state"] == "returned" and getattr(entry.event, "previous", "pending") in ASLEEP:
        _queue(c, entry.event.conversation, conversation(c, entry.event.conversation).queue, "reopened")


def _is_beside(c: Unit, id: str) -> bool:
    return bool(conversation(c, id).side_of)


def _held(c: Unit, entry: Entry[Any]) -> None:
    """Somebody took it without the offer, or it is over: nobody else is shown it any longer."""
    offers.withdraw(c, entry.event.conversation)


def _closed(c: Unit, entry: Entry[Any]) -> None:
    cancel(c, _wrap_up(entry))
    _held(c, entry)


def _wrapping(c: Unit, entry: Entry[Any]) -> None:
    _held(c, entry)
    row = store.work_row(c, entry.event.conversation)
    queue = store.queue(c, row["queue"]) if row and row["queue"] else queues.first(c)
    seconds = queue.wrap_up_seconds if queue else 120
    enqueue(
        c,
        "routing.wrapped_up",
        {"conversation": entry.event.conversation},
        due=entry.at + seconds * 1000,
        key=_wrap_up(entry),
    )


def _wrap_up(entry: Entry[Any]) -> str:
    return f"wrap_up:{entry.event.conversation}"


def _queue(c: Unit, id: str, wanted: str | None, why: str) -> None:
    """Have a conversation wait; nothing where somebody took it, or put it in a queue, before this entry was read."""
    held = store.work_row(c, id)
    if held and held["state"] != "returned":
        return
    queue = store.queue(c, wanted) if wanted else None
    queue = queue or queues.first(c)
    if queue is None:
        return  # no queue yet: it stands in the inbox, and is queued when an admin makes the first one
    try:
        # Somebody may have said already how urgent it is: a program does, with its first words.
        said = conversation(c, id).priority
        to_queue(c, id, queue.id, HOUSE, why=why, priority=None if said else queue.priority, anew=True)
    except Problem:
        return  # it was closed meanwhile, or is gone


def _first_queue(c: Unit, entry: Entry[Any]) -> None:
    first = queues.first(c)
    if first is not None and first.id == entry.event.queue:
        for waiting in store.unqueued(c):
            if _is_beside(c, waiting):
                continue
            _queue(c, waiting, entry.event.queue, "opened")


def _left(c: Unit, entry: Entry[Any]) -> None:
    presence.leave(c, entry.event.member)


def _changed_role(c: Unit, entry: Entry[Any]) -> None:
    if entry.event.role not in TAKES_WORK:
        presence.leave(c, entry.event.member)


REACTIONS = {
    "ConversationOpened": _opened,
    "ConversationReopened": _reopened,
    "ConversationRestored": _restored,
    "ConversationUnassigned": _unassigned,
    "ConversationAssigned": _held,
    "ConversationClosed": _closed,
    "StatusChanged": _stands,
    "ConversationSnoozed": _stands,
    "SnoozeEnded": _stands,
    "WrapUpStarted": _wrapping,
    "QueueMade": _first_queue,
    "MemberDeactivated": _left,
    "MemberErased": _left,
    "MemberRoleChanged": _changed_role,
}

ROUTE = Follower("routing", STIRS | frozenset(REACTIONS) | returns.TOUCHES | {"MessageThreaded"}, follow, prompt=True)
