"""An account with queues, agents who come and go, and contacts who write: the database side of routing, end to end."""

import asyncio
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec

from fairline import accounts, security
from fairline.conversations import Conversation, Written, conversation, end_wrap_up, reply, start_wrap_up
from fairline.conversations.assignment import take, transfer
from fairline.conversations.wrapup import reopen
from fairline.gate import Ruling
from fairline.journal import HOUSE, Actor, Followers, append, person_of
from fairline.journal.interaction import MessageReceived
from fairline.kit.clock import Millis
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound
from fairline.routing import offers, presence, queues, skills, store, views
from fairline.routing.forms import QueueForm, plain, read_form
from tests.support.house import ACCOUNT, House

ALWAYS = [{"day": day, "from": "00:00", "until": "24:00"} for day in range(7)]
OFFICE = [{"day": day, "from": "09:00", "until": "17:00"} for day in range(5)]


class Shop:
    """One account; what is said here happens, and everybody's followers have read to the end."""

    def __init__(self, house: House, account: str = ACCOUNT, *, has_queue: bool = True, **queue: Any) -> None:
        self.house, self.account = house, account
        self.owner = self.write(
            lambda c: security.open_account(
                c,
                name="Shop",
                country="CH",
                locale="en",
                time_zone="Europe/Zurich",
                email=f"nora@{account}.example",
                owner="Nora",
                password=security.PasswordHash("x"),
            )
        ).owner
        self.write(lambda c: _accept(c, self.owner))
        self.first = self.queue("Shop", **queue) if has_queue else ""

    def write(self, work: Any) -> Any:
        """Run a unit of this account, and follow what comes of it."""
        done = self.house.write(work, self.account)
        self.house.follow()
        return done

    def read(self, work: Any) -> Any:
        """Read in this account."""
        return self.house.read(work, self.account)

    def later(self, **span: float) -> None:
        """Time passes, and what is due is done."""
        self.house.clock.advance(timedelta(**span))
        self.house.due()

    def at(self, year: int, month: int, day: int, hour: int = 0, minute: int = 0) -> None:
        """It is this instant (UTC), and what is due is done."""
        self.house.clock.jump_to(datetime(year, month, day, hour, minute, tzinfo=UTC))
        self.house.due()

    def queue(self, name: str, *, read: bool = True, **more: Any) -> str:
        """One more queue, open day and night unless told otherwise. Unless `read`, nobody has read of it yet."""
        form = msgspec.convert({"name": name, "week": ALWAYS} | more, QueueForm)
        made: str = self.house.write(lambda c: queues.make(c, HOUSE, form), self.account)
        if read:
            self.house.follow()
        return made

    def changes(self, queue: str, **more: Any) -> None:
        """A queue is different from now on."""

        def unit(c: Unit) -> None:
            held = next(row["config"] for row in store.queue_rows(c) if row["id"] == queue)
            queues.change(c, HOUSE, queue, msgspec.convert(plain(read_form(held)) | more, QueueForm))

        self.write(unit)

    def team(self, name: str, *members: str) -> str:
        """A team of these members."""
        made: str = self.write(lambda c: accounts.make_team(c, HOUSE, name, members).id)
        return made

    def agent(self, name: str, role: accounts.Role = "agent", status: str = "available", **room: int) -> str:
        """A member who joined and says how they are; `room` is what they take at once, by channel."""

        def unit(c: Unit) -> str:
            email = f"{name}@{self.account}.example"
            made = security.invite(c, HOUSE, email=email, name=name, role=role, as_owner=True).member.id
            accounts.join(c, made, name)
            if room:
                presence.set_capacity(c, HOUSE, made, room)
            if status:
                presence.choose(c, Actor("member", made), made, status)
            return made

        made: str = self.write(unit)
        return made

    def says(self, agent: str, status: str) -> None:
        """An agent says how they are."""
        self.write(lambda c: presence.choose(c, Actor("member", agent), agent, status))

    def skill(self, name: str, levels: Mapping[str, int]) -> str:
        """Something agents can do, and who can at which level."""

        def unit(c: Unit) -> str:
            made = skills.make(c, HOUSE, name)
            for member, level in levels.items():
                skills.give(c, HOUSE, member, {made: level})
            return made

        made: str = self.write(unit)
        return made

    def deactivates(self, agent: str) -> None:
        """A member leaves."""
        self.write(lambda c: accounts.deactivate(c, HOUSE, agent, as_owner=True))

    def becomes(self, agent: str, role: accounts.Role) -> None:
        """A member has another role."""
        self.write(lambda c: accounts.change_role(c, HOUSE, agent, role, as_owner=True))

    def has_room(self, agent: str, **room: int) -> None:
        """An agent takes so much at once."""
        self.write(lambda c: presence.set_capacity(c, HOUSE, agent, room))

    def contact(
        self,
        name: str,
        text: str = "Good morning",
        channel: str = "webchat",
        *,
        routed: bool = True,
        suspected: bool = False,
    ) -> str:
        """Somebody writes; the conversation it belongs to. Unless `routed`, routing has not read of it yet."""

        def unit(c: Unit) -> None:
            received = MessageReceived(
                message=c.new_id("msg"),
                channel=channel,
                address=name,
                person=person_of(c, channel, name),
                sender="ste",
                text=text,
                client_id=f"{name} {c.at} {text}",
                suspected=suspected,
            )
            append(c, HOUSE, received)

        self.house.write(unit, self.account)
        self._follow(but=() if routed else ("routing",))
        return str(self.kinds("MessageThreaded")[-1].conversation)

    def offered(self, agent: str) -> list[Any]:
        """What is offered to an agent now."""
        found: list[Any] = self.read(lambda c: store.open_offers(c, agent=agent))
        return found

    def works_offered(self, agent: str) -> list[str]:
        """The conversations offered to an agent now."""
        return [row["work"] for row in self.offered(agent)]

    def accepts(self, agent: str) -> str:
        """An agent takes the first thing offered to them; the conversation."""
        offer = self.offered(agent)[0]["id"]
        taken: str = self.write(lambda c: offers.accept(c, Actor("member", agent), agent, offer))
        return taken

    def declines(self, agent: str) -> None:
        """An agent leaves the first thing offered to them."""
        offer = self.offered(agent)[0]["id"]
        self.write(lambda c: offers.decline(c, Actor("member", agent), agent, offer))

    def takes(self, agent: str, conversation: str) -> None:
        """An agent takes a conversation by hand."""
        self.write(lambda c: take(c, conversation, agent, Actor("member", agent), oversees=False))

    def hands_on(self, conversation: str, by: str, *, agent: str = "", queue: str = "", oversees: bool = False) -> None:
        """Somebody hands a conversation on, to an agent or a queue."""
        who = Actor("member", by)
        self.write(lambda c: transfer(c, conversation, who, by, oversees=oversees, agent=agent, queue=queue, note=""))

    def answers(self, conversation: str, agent: str, text: str = "We will look into it") -> Ruling:
        """An agent replies."""
        by, written = Actor("member", agent), Written(text)
        ruling: Ruling = self.write(lambda c: reply(c, conversation, written, by, agent, oversees=True))
        return ruling

    def reopens(self, conversation: str, agent: str) -> None:
        """An agent goes on with a conversation that has ended."""
        self.write(lambda c: reopen(c, conversation, Actor("member", agent), agent))

    def wraps_up(self, conversation: str, agent: str) -> None:
        """An agent begins to finish a conversation."""
        self.write(lambda c: start_wrap_up(c, conversation, Actor("member", agent), agent, oversees=True))

    def closes(self, conversation: str, agent: str) -> None:
        """An agent finishes a conversation."""
        self.write(lambda c: end_wrap_up(c, conversation, Actor("member", agent), agent))

    def one(self, id: str) -> Conversation:
        """A conversation as it is now."""
        found: Conversation = self.read(lambda c: conversation(c, id))
        return found

    def work(self, id: str) -> Mapping[str, Any]:
        """A work as routing keeps it. Raises NotFound where it keeps none."""
        row = self.read(lambda c: store.work_row(c, id))
        if row is None:
            raise NotFound
        return dict(row)

    def how(self, agent: str) -> presence.PresenceView:
        """How an agent is."""
        found: presence.PresenceView = self.read(lambda c: presence.view(c, agent))
        return found

    def floor(self) -> views.FloorView:
        """What a supervisor sees."""
        found: views.FloorView = self.read(views.floor)
        return found

    def kinds(self, *wanted: str) -> list[Any]:
        """The events of some kinds, in their order."""
        return [entry.event for entry in self.house.journal(self.account) if entry.kind in wanted]

    def _follow(self, but: Sequence[str] = ()) -> None:
        read = [each for plugin in self.house.plugins for each in plugin.followers if each.name not in but]
        runner = Followers(self.house.database, read, "test")
        asyncio.run(runner.catch_up())
        assert runner.stumbled == {}, f"followers failed: {runner.stumbled}"

    @property
    def now(self) -> Millis:
        """The instant, ms UTC."""
        return self.house.database.tools.now()


def _accept(c: Unit, owner: str) -> None:
    accounts.accept_all(c, owner, language="en", address="192.0.2.7", families=("texting", "api"))
