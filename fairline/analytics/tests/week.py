"""A week at a desk, told entry by entry, so that every figure can be worked out by hand."""

from datetime import datetime
from types import SimpleNamespace
from typing import Any
from zoneinfo import ZoneInfo

from fairline.conversations import events
from fairline.gate.events import ActPermitted
from fairline.journal import HOUSE, Actor, Entry, Event
from fairline.kit.clock import Millis, to_millis
from fairline.obligations.events import ObligationMet, ObligationMissed
from fairline.routing.events import PresenceChanged
from tests.support.house import ACCOUNT

ZURICH = ZoneInfo("Europe/Zurich")
MINUTE, HOUR = 60_000, 3_600_000


def ms(text: str) -> Millis:
    """An instant by the clock on a wall in Zürich, in November 2026 unless it says more: "23 09:00"."""
    told = text if len(text) > 10 else f"2026-11-{text}"
    return to_millis(datetime.fromisoformat(told).replace(tzinfo=ZURICH, fold=1))


class Week:
    """Entries in the order they were written."""

    def __init__(self) -> None:
        self.entries: list[Entry[Any]] = []

    def tell(self, at: str, event: Event, by: Actor = HOUSE) -> None:
        """One more entry."""
        number = len(self.entries) + 1
        self.entries.append(Entry(ACCOUNT, number, ms(at), by, type(event).__name__, event))

    def opens(self, at: str, conversation: str, channel: str = "webchat", by: Actor = HOUSE, **more: Any) -> None:
        """A conversation begins with a message."""
        opened = events.ConversationOpened(
            conversation=conversation, contact="con_1", channel=channel, sender="s", person="per_1", **more
        )
        self.tell(at, opened, by)

    def writes(self, at: str, conversation: str, **more: Any) -> None:
        """The contact writes."""
        number = len(self.entries) + 1
        told: dict[str, Any] = {"message": f"msg_{number}", "received": number, "wrote_at": ms(at), "person": "per_1"}
        self.tell(at, events.MessageThreaded(conversation=conversation, **told, **more))

    def replies(self, at: str, conversation: str, member: str = "mem_ada", cause: str = "") -> None:
        """A reply is let out."""
        fields = {"conversation": conversation, "member": member or None, "cause": cause}
        act = f"act_{len(self.entries) + 1}"
        self.tell(at, ActPermitted(act=act, kind="Reply", subject=conversation, person="per_1", fields=fields))

    def queued(self, at: str, conversation: str, queue: str) -> None:
        """It waits in a queue."""
        self.tell(at, events.ConversationQueued(conversation=conversation, queue=queue))

    def assigned(self, at: str, conversation: str, agent: str) -> None:
        """An agent has it."""
        self.tell(at, events.ConversationAssigned(conversation=conversation, agent=agent))

    def stands(self, at: str, conversation: str, status: str, previous: str = "open") -> None:
        """Its status changes."""
        self.tell(at, events.StatusChanged(conversation=conversation, status=status, previous=previous))

    def presence(self, at: str, member: str, presence: str) -> None:
        """An agent's presence changes."""
        self.tell(at, PresenceChanged(member=member, presence=presence, previous="offline"))

    def met(self, at: str, conversation: str, metric: str, spent: int, *, late: bool = False) -> None:
        """A clock was met."""
        told = {"obligation": "obl_1", "conversation": conversation, "metric": metric}
        self.tell(at, ObligationMet(**told, spent=spent, at=ms(at), late=late))  # type: ignore[arg-type]  # told by name

    def missed(self, at: str, conversation: str, metric: str) -> None:
        """A clock was missed."""
        told = {"obligation": "obl_1", "conversation": conversation, "metric": metric}
        self.tell(at, ObligationMissed(**told, due=ms(at), at=ms(at)))  # type: ignore[arg-type]  # told by name

    def file(self, at: str, size: int) -> None:
        """A file was kept."""
        number = len(self.entries) + 1
        kept: Any = SimpleNamespace(size=size)
        self.entries.append(Entry(ACCOUNT, number, ms(at), HOUSE, "FileKept", kept))


def a_week() -> Week:
    """Four conversations on two queues and two channels, from Monday the 23rd to Friday the 27th."""
    week = Week()
    week.presence("23 08:00", "mem_ada", "available")
    # One: answered after 10 minutes, solved after an hour, opened again on Tuesday, solved after a day and two hours.
    week.opens("23 09:00", "cnv_1")
    week.writes("23 09:00", "cnv_1")
    week.queued("23 09:00", "cnv_1", "que_a")
    week.assigned("23 09:05", "cnv_1", "mem_ada")
    week.replies("23 09:08", "cnv_1", member="", cause="rul_1")
    week.replies("23 09:10", "cnv_1")
    week.met("23 09:10", "cnv_1", "first_reply", 10 * MINUTE)
    week.stands("23 10:00", "cnv_1", "solved")
    week.writes("24 10:00", "cnv_1")
    week.stands("24 10:00", "cnv_1", "open", "solved")
    week.replies("24 10:30", "cnv_1", "mem_luc")
    week.stands("24 11:00", "cnv_1", "solved")
    # Two: by mail, answered after 40 minutes, too late; on Wednesday in another queue; never solved.
    week.opens("23 11:00", "cnv_2", "email")
    week.writes("23 11:00", "cnv_2")
    week.queued("23 11:00", "cnv_2", "que_a")
    week.missed("23 11:30", "cnv_2", "first_reply")
    week.replies("23 11:40", "cnv_2", "mem_luc")
    week.met("23 11:40", "cnv_2", "first_reply", 40 * MINUTE, late=True)
    week.queued("25 09:00", "cnv_2", "que_b")
    # Three: by mail on Tuesday, answered after 20 minutes, solved after two hours.
    week.opens("24 14:00", "cnv_3", "email")
    week.writes("24 14:00", "cnv_3")
    week.writes("24 14:01", "cnv_3", automatic="out_of_office")
    week.queued("24 14:00", "cnv_3", "que_b")
    week.replies("24 14:20", "cnv_3", "mem_luc")
    week.met("24 14:20", "cnv_3", "first_reply", 20 * MINUTE)
    week.stands("24 16:00", "cnv_3", "solved")
    # Four: spam; five: beside another; six: begun by us.
    week.opens("25 08:00", "cnv_4", "email")
    week.tell("25 08:10", events.ConversationSetAside(conversation="cnv_4", where="spam"))
    week.opens("25 09:00", "cnv_5", "email", side_of="cnv_2")
    week.opens("25 10:00", "cnv_6", "email", by=Actor("member", "mem_ada"))
    week.replies("25 10:00", "cnv_6")
    week.presence("25 12:00", "mem_ada", "away")
    week.file("25 12:00", 1_000)
    week.file("26 12:00", 500)
    return week
