"""The tests every channel must pass: inherit from `Conformance` in the channel's own tests and say how it is spoken to.

    class TestExample(Conformance):
        channel = CHANNEL

        def write(self, c, address, text, client_id):
            return receive(c, Incoming(address, "hello", text, client_id))

They run in the house of the tests' own fixtures (`house`, on each engine), with the channel's plugin plugged in.
"""

# These are tests, kept beside the contract they hold channels to.
# ruff: noqa: S101

from abc import ABC, abstractmethod
from contextlib import suppress
from typing import Any

from fairline.channels.contract import Channel, message_of
from fairline.gate import NotPermitted
from fairline.gate.events import ActDeferred, ActPermitted, ActRefused
from fairline.journal import Actor, append, person_of
from fairline.kit.db import Unit
from fairline.kit.db.schema import METADATA

AGENT = Actor("member", "mem_ada")
CARD = "4111 1111 1111 1111"


class Conformance(ABC):
    """What is true of every channel."""

    channel: Channel

    @abstractmethod
    def write(self, c: Unit, address: str, text: str, client_id: str) -> str:
        """Have a contact write from an address; the message's id, as the channel acknowledges it."""

    def prepare(self, c: Unit) -> None:  # noqa: B027 - most channels need nothing
        """Set up what the channel needs before it can be written to: a site, a mailbox, a visitor."""

    def address(self, c: Unit) -> str:
        """An address a contact of this channel may have."""
        return "visitor-1"

    def test_it_says_what_it_is_in_every_language(self) -> None:
        words = [self.channel.label, *(field.label for field in self.channel.settings)]
        assert self.channel.name
        assert self.channel.icon
        assert all(set(each) == {"en", "fr"} and all(each.values()) for each in words)
        assert self.channel.plugin.name == f"channels.{self.channel.name}"

    def test_what_is_acknowledged_stands_in_the_journal(self, house: Any) -> None:
        house.write(self.prepare)
        message = house.write(lambda c: self.write(c, self.address(c), "Good morning", "c-1"))
        event = _of_kind(house, "MessageReceived")[-1].event
        assert (event.message, event.channel, event.text) == (message, self.channel.name, "Good morning")

    def test_the_same_message_told_again_is_taken_once_and_answered_the_same(self, house: Any) -> None:
        house.write(self.prepare)
        answers = {house.write(lambda c: self.write(c, self.address(c), "Good morning", "c-1")) for _ in range(3)}
        assert len(answers) == 1
        assert len(_of_kind(house, "MessageReceived")) == 1

    def test_a_message_without_an_acknowledgement_leaves_nothing(self, house: Any) -> None:
        house.write(self.prepare)
        before = len(house.journal())

        def fails(c: Unit) -> None:
            self.write(c, self.address(c), "Good morning", "c-1")
            raise RuntimeError("the disk is full")

        with suppress(RuntimeError):
            house.write(fails)
        assert len(house.journal()) == before
        assert house.write(lambda c: self.write(c, self.address(c), "Good morning", "c-1"))

    def test_a_card_number_is_kept_nowhere(self, house: Any) -> None:
        house.write(self.prepare)
        house.write(lambda c: self.write(c, self.address(c), f"My card is {CARD}, thank you", "c-1"))
        house.follow()
        event = _of_kind(house, "MessageReceived")[-1].event
        assert event.masked == 1
        assert "1111 1111" not in event.text
        assert "thank you" in event.text
        assert house.read(_places_with("1111 1111")) == []

    def test_what_is_permitted_is_sent_once(self, house: Any) -> None:
        house.write(self.prepare)
        number = house.write(lambda c: self._permit(c, "act_1"))
        house.follow()
        house.due()
        sent = _of_kind(house, "MessageSent")
        assert [(one.event.act, one.event.permit) for one in sent] == [("act_1", number)]
        assert sent[0].event.message == message_of("act_1")

    def test_a_permit_read_twice_is_sent_once(self, house: Any) -> None:
        house.write(self.prepare)
        house.write(lambda c: self._permit(c, "act_1"))
        permits = _of_kind(house, "ActPermitted")
        for _ in range(2):
            for follower in self._deliver():
                house.write(lambda c, follower=follower: follower.follow(c, permits))
            house.due()
        assert len(_of_kind(house, "MessageSent")) == 1

    def test_what_is_not_permitted_is_not_sent(self, house: Any) -> None:
        house.write(self.prepare)
        house.write(lambda c: append(c, AGENT, ActRefused(**self._ruled(c, "act_1"))))
        house.write(lambda c: append(c, AGENT, ActDeferred(due=c.at + 60_000, **self._ruled(c, "act_2"))))
        house.follow()
        for entry in (*_of_kind(house, "ActRefused"), *_of_kind(house, "ActDeferred")):
            for follower in self._deliver():
                with suppress(NotPermitted):
                    house.write(lambda c, follower=follower, entry=entry: follower.follow(c, [entry]))
        house.due()
        assert _of_kind(house, "MessageSent") == []

    def test_a_permit_for_another_channel_is_left_alone(self, house: Any) -> None:
        house.write(self.prepare)
        house.write(lambda c: self._permit(c, "act_1", channel="pigeon"))
        house.follow()
        house.due()
        assert _of_kind(house, "MessageSent") == []

    def test_its_tables_are_rebuilt_from_the_journal(self, house: Any) -> None:
        house.write(self.prepare)
        house.write(lambda c: self.write(c, self.address(c), "Good morning", "c-1"))
        house.write(lambda c: self._permit(c, "act_1"))
        house.follow()
        house.due()
        assert house.replays_the_same()

    def _deliver(self) -> list[Any]:
        return [one for one in self.channel.plugin.followers if "ActPermitted" in one.kinds]

    def _permit(self, c: Unit, act: str, channel: str | None = None) -> int:
        [entry] = append(c, AGENT, ActPermitted(**self._ruled(c, act, channel)))
        return entry.number

    def _ruled(self, c: Unit, act: str, channel: str | None = None) -> dict[str, Any]:
        """A reply to the contact, as the gate writes rulings down."""
        name = channel or self.channel.name
        person = person_of(c, name, self.address(c))
        fields = {
            "id": act,
            "contact": "ctc_1",
            "person": person,
            "conversation": "cnv_1",
            "member": AGENT.id,
            "channel": name,
        }
        return {
            "act": act,
            "kind": "Reply",
            "subject": "cnv_1",
            "person": person,
            "fields": fields,
            "private": {"text": "We will look into it", "address": self.address(c)},
        }


def _of_kind(house: Any, kind: str) -> list[Any]:
    return [entry for entry in house.journal() if entry.kind == kind]


def _places_with(text: str) -> Any:
    """Every table that holds a text in the clear."""

    def look(c: Unit) -> list[str]:
        # A test's look over everything, whichever account it is of.
        return [
            table.name
            for table in METADATA.sorted_tables
            if any(text in str(value) for row in c.all(f"SELECT * FROM {table.name}") for value in dict(row).values())
        ]

    return look
