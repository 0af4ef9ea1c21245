"""A counter where contacts write and are answered, for tests: each thing said is an entry in the journal."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from datetime import datetime, timedelta
from itertools import count
from typing import Any
from zoneinfo import ZoneInfo

import msgspec

from fairline.conversations import events
from fairline.gate.events import ActPermitted
from fairline.journal import HOUSE, Actor, Entry, Event, append, new_person
from fairline.kit.clock import to_millis
from fairline.obligations import levels, service, store, timers
from fairline.obligations.forms import CalendarForm, ServiceLevelForm
from fairline.obligations.model import Held
from tests.support.house import ACCOUNT, House

ADA = Actor("member", "mem_ada")
ZURICH = ZoneInfo("Europe/Zurich")
SPLIT = [
    {"day": day, "from": opens, "until": until}
    for day in range(5)
    for opens, until in [("08:00", "12:00"), ("13:30", "18:00")]
]


def ms(text: str) -> int:
    """An instant by the clock on a wall in Zürich."""
    return to_millis(datetime.fromisoformat(text).replace(tzinfo=ZURICH))


class Counter:
    """One account; entries are followed as soon as they are written, unless `quietly`."""

    def __init__(self, house: House) -> None:
        self.house = house
        self._ids = count(1)
        self._by_hand: list[Entry[Any]] | None = None
        self.person = house.write(new_person)
        self.calendar = house.write(lambda c: levels.make_calendar(c, ADA, _calendar()))

    def it_is(self, text: str) -> None:
        """The clock stands here, in Zürich; what is due has not been looked at."""
        self.house.clock.jump_to(datetime.fromisoformat(text).replace(tzinfo=ZURICH))

    def later(self, **span: float) -> int:
        """Time passes and what is due is done; how many jobs ran."""
        self.house.clock.advance(timedelta(**span))
        return self.house.due()

    def promises(self, targets: Any, **more: Any) -> str:
        """A service level by the split week of Zürich."""
        form = {"name": "Quick", "calendar": self.calendar, "targets": targets, **more}
        made: str = self.house.write(lambda c: levels.make(c, ADA, msgspec.convert(form, ServiceLevelForm)))
        return made

    def says(self, *written: Event, by: Actor = HOUSE, quietly: bool = False) -> None:
        """Entries, as another module writes them."""
        told = self.house.write(lambda c: append(c, by, *written))
        if self._by_hand is not None:
            self._by_hand += told
        elif not quietly:
            self.house.follow()

    @contextmanager
    def by_hand(self) -> Iterator[list[Entry[Any]]]:
        """Entries are not followed but gathered, to be read later."""
        self._by_hand = []
        yield self._by_hand
        self._by_hand = None

    def reads(self, entries: Sequence[Entry[Any]]) -> None:
        """The follower is given these at once."""
        self.house.write(lambda c: service.follow(c, entries))

    def about(self, entry: Entry[Any]) -> str:
        """Which conversation an entry is about."""
        return str(getattr(entry.event, "conversation", "") or getattr(entry.event, "subject", ""))

    def stands(self, conversation: str) -> list[dict[str, Any]]:
        """Its clocks as they stand, but for their ids, and whether each has a timer."""
        held = self.house.read(lambda c: store.of_conversation(c, conversation, 100))
        keys = "SELECT key FROM jobs WHERE account = :account"
        timed = {row["key"] for row in self.house.read(lambda c: c.all(keys, account=c.account))}
        told = [asdict(each) | {"timed": f"{timers.JOB}:{each.id}" in timed} for each in held]
        plain = [{name: value for name, value in each.items() if name not in ("id", "conversation")} for each in told]
        return sorted(plain, key=lambda each: (each["metric"], each["opened_at"], str(each)))

    def opens(self, by: Actor = HOUSE, channel: str = "webchat", **more: Any) -> str:
        """A conversation begins."""
        conversation = f"cnv_{next(self._ids)}"
        opened = events.ConversationOpened(
            conversation=conversation, contact="con_1", channel=channel, sender="sit_1", person=self.person, **more
        )
        self.says(opened, by=by)
        return conversation

    def writes(self, conversation: str) -> None:
        """The contact writes."""
        number = next(self._ids)
        self.says(
            events.MessageThreaded(
                conversation=conversation,
                message=f"msg_{number}",
                received=number,
                wrote_at=to_millis(self.house.clock.now()),
                person=self.person,
            )
        )

    def answers(self, conversation: str, *, member: str = "mem_ada", cause: str = "", quietly: bool = False) -> None:
        """Somebody's reply is let out."""
        fields = {"conversation": conversation, "channel": "webchat", "member": member or None, "cause": cause}
        act = f"act_{next(self._ids)}"
        self.says(
            ActPermitted(act=act, kind="Reply", subject=conversation, person=self.person, fields=fields),
            quietly=quietly,
        )

    def closes(self, conversation: str) -> None:
        """It is solved."""
        self.says(events.ConversationClosed(conversation=conversation, agent="mem_ada"), by=ADA)

    def reopens(self, conversation: str) -> None:
        """A member goes on with it."""
        self.says(events.ConversationReopened(conversation=conversation, why="member", agent="mem_ada"), by=ADA)

    def held(self, conversation: str, metric: str) -> Held:
        """The newest clock of a metric."""
        found = self.house.read(lambda c: store.of_conversation(c, conversation, 100))
        return next(held for held in found if held.metric == metric)

    def told(self, kind: str) -> list[Any]:
        """Entries of a kind, in order."""
        return [entry for entry in self.house.journal(ACCOUNT) if entry.kind == kind]

    def look(self, obligation: str) -> None:
        """Its timer runs."""
        self.house.write(lambda c: service.look(c, obligation))


def _calendar() -> CalendarForm:
    return msgspec.convert({"name": "Office", "time_zone": "Europe/Zurich", "week": SPLIT}, CalendarForm)
