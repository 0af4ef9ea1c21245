"""Presence: an agent's status now, how much they take at once, how much they have."""

from collections.abc import Iterable, Mapping, Sequence

import msgspec

from fairline.accounts import member as member_of
from fairline.conversations import conversation, unassign
from fairline.journal import HOUSE, Actor, append
from fairline.kit.clock import to_text
from fairline.kit.db import Row, Unit
from fairline.kit.work import cancel, enqueue
from fairline.routing import offers, store
from fairline.routing.events import CapacitySet, PresenceChanged
from fairline.routing.model import Presence

GONE_AFTER = 60_000  # milliseconds without any open screen until an agent counts as offline


class PresenceView(msgspec.Struct, frozen=True, kw_only=True):
    """How an agent is now."""

    status: Presence
    since: str | None
    capacity: dict[str, int]
    load: dict[str, int]


def choose(c: Unit, by: Actor, member: str, presence: str, *, why: str = "chosen") -> PresenceView:
    """Set an agent's presence. Who is no longer available gives open offers back; who goes offline also gives back
    conversations in which the contact waits for an answer. Those they answered stay theirs until the contact writes.
    """
    held = store.agent_row(c, member)
    previous = held["presence"] if held else Presence.OFFLINE.value
    if previous != presence:
        append(c, by, PresenceChanged(member=member, presence=presence, previous=previous, why=why))
        if presence != Presence.AVAILABLE:
            for offer in store.open_offers(c, agent=member):
                offers.expire(c, offer["id"])
        if presence == Presence.OFFLINE:
            give_back(c, _unanswered(c, member))
    return view(c, member)


def give_back(c: Unit, conversations: Iterable[str]) -> None:
    """The agents who have these open conversations are not there for them: they wait in their queues again."""
    for each in conversations:
        unassign(c, each, HOUSE, "left")


def leave(c: Unit, member: str) -> None:
    """A member takes no work here any more: they are offline, and everything open they had waits for somebody else."""
    if store.agent_row(c, member):
        choose(c, HOUSE, member, Presence.OFFLINE.value, why="left")
    give_back(c, _kept(c, member, ("assigned", "resting", "snoozed")))


def view(c: Unit, member: str) -> PresenceView:
    """How an agent is now; offline where they never said."""
    return view_of(store.agent_row(c, member), store.loads(c, member).get(member, {}))


def view_of(row: Row | None, load: Mapping[str, int]) -> PresenceView:
    """A row as the wire speaks of it."""
    if row is None:
        return PresenceView(status=Presence.OFFLINE, since=None, capacity=store.capacity_of(None), load=dict(load))
    return PresenceView(
        status=row["presence"], since=to_text(row["since"]), capacity=store.capacity_of(row), load=dict(load)
    )


def set_capacity(c: Unit, by: Actor, member: str, capacity: Mapping[str, int]) -> PresenceView:
    """Set how much a member takes at once, by channel. Raises NotFound."""
    member_of(c, member)
    append(c, by, CapacitySet(member=member, capacity=view(c, member).capacity | dict(capacity)))
    return view(c, member)


def screen_opened(c: Unit, member: str) -> None:
    """The agent has a screen open: they are not gone."""
    cancel(c, f"gone:{member}")


def screens_closed(c: Unit, member: str) -> None:
    """The agent's last screen closed; unless one opens within a minute they count as offline."""
    held = store.agent_row(c, member)
    if held and held["presence"] != Presence.OFFLINE:
        enqueue(c, "routing.gone", {"member": member}, due=c.at + GONE_AFTER, key=f"gone:{member}")


def gone(c: Unit, payload: Mapping[str, str]) -> None:
    """The minute is over."""
    choose(c, HOUSE, payload["member"], Presence.OFFLINE.value, why="gone")


def _unanswered(c: Unit, member: str) -> list[str]:
    held = _kept(c, member, ("assigned",))
    return [each for each in held if conversation(c, each).waiting_since is not None]


def _kept(c: Unit, member: str, states: Sequence[str]) -> list[str]:
    return [row["id"] for row in store.work_of_agent(c, member) if row["state"] in states]
