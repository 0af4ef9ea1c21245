"""Which conversation a message belongs to: any interleaving, however it is cut into batches, joins right."""

from dataclasses import replace
from typing import Any

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from fairline.conversations.events import ConversationClosed
from fairline.conversations.follow import follow
from fairline.conversations.joining import Spots, place
from fairline.conversations.model import CLOSED, OPEN, REOPEN_WITHIN, WRAPPING_UP, Conversation
from fairline.journal import HOUSE, Actor, append, person_of
from fairline.journal.interaction import MessageReceived

HOUR = 3_600_000
PERSONS = {"p1": "ann", "p2": "ann", "p3": "bob", "p4": "cleo"}  # who writes, and the contact behind them

steps = st.one_of(
    st.tuples(st.just("writes"), st.sampled_from(sorted(PERSONS))),
    st.tuples(st.just("closes"), st.integers(0, 5)),
    st.tuples(st.just("wraps up"), st.integers(0, 5)),
    st.tuples(st.just("waits"), st.integers(1, 30)),
)


class Tables:
    """The tables of conversations, pretended: what one message after another makes of them."""

    def __init__(self):
        self.conversations, self.last_of, self.at, self.number, self.joined = {}, {}, 0, 0, []

    def newest(self, contact, channel):
        """An open one before any that is not, then the one written in last."""
        rank = {OPEN: 0, WRAPPING_UP: 1, CLOSED: 2}
        theirs = [each for each in self.conversations.values() if each.contact == contact]
        return min(theirs, key=lambda each: (rank[each.state], -each.last_at), default=None)

    def spots(self, persons):
        """Spots for a batch, as the follower makes them."""
        last = {person: self.conversations[begun] for person, begun in self.last_of.items() if person in persons}
        return Spots(last, self.newest)

    def batch(self, persons):
        """A batch of messages, each by one person: looked for together, then written together."""
        spots = self.spots(persons)
        found: list[tuple[Any, str]] = []
        for person in persons:
            made = f"cnv_{len(self.conversations) + sum(spot.place == 'new' for spot, _ in found)}"
            spot = spots.find(person, "pigeon", self.at, lambda person=person: PERSONS[person], lambda made=made: made)
            found.append((spot, person))
        for spot, person in found:
            self.write(spot, person)

    def write(self, spot, person):
        """One message is threaded."""
        self.number += 1
        held = self.conversations.get(spot.conversation)
        assert (spot.place == "new") == (held is None)
        assert spot.moved == (self.last_of.get(person) != spot.conversation)
        begun = held or blank(spot.conversation, spot.contact)
        self.conversations[begun.id] = replace(begun, state=OPEN, closed_at=None, last_at=self.number)
        self.last_of[person] = begun.id
        self.joined.append(begun.id)

    def end(self, number, state):
        """A conversation is closed, or is being wrapped up."""
        running = [each for each in self.conversations.values() if each.state != CLOSED]
        if running:
            held = running[number % len(running)]
            ended = self.at if state == CLOSED else None
            self.conversations[held.id] = replace(held, state=state, closed_at=ended)


def blank(begun, contact):
    """A conversation that has just begun."""
    texts = ("sender", "person", "address", "subject", "page", "queue", "agent", "last_text", "disposition")
    whens = ("wrote_at", "waiting_since", "wrapping_since", "closed_at")
    held: dict[str, Any] = dict.fromkeys(texts, "") | dict.fromkeys(whens) | {"last_from": "contact"}
    numbers: dict[str, Any] = dict.fromkeys(("priority", "unread", "last_at", "created"), 0)
    return Conversation(id=begun, contact=contact, channel="pigeon", state=OPEN, **held, **numbers)


def play(steps, size):
    """Play steps, gathering up to `size` messages in a batch; the conversation each message joined."""
    tables = Tables()
    waiting: list[str] = []

    def flush():
        for start in range(0, len(waiting), size):
            tables.batch(waiting[start : start + size])
        waiting.clear()

    for what, value in steps:
        if what == "writes":
            waiting.append(value)
            continue
        flush()
        if what == "waits":
            tables.at += value * HOUR
        else:
            tables.end(value, CLOSED if what == "closes" else WRAPPING_UP)
    flush()
    return tables


@given(st.lists(steps, max_size=40), st.integers(2, 9))
@example([("writes", "p1"), ("writes", "p2"), ("closes", 0), ("writes", "p3"), ("writes", "p2"), ("writes", "p1")], 3)
def test_how_messages_are_cut_into_batches_makes_no_difference(steps, size):
    assert play(steps, size).joined == play(steps, 1).joined


@given(st.lists(steps, max_size=40), st.integers(1, 9))
def test_a_contact_never_has_two_open_conversations_on_a_channel(steps, size):
    tables = play(steps, size)
    running = [each.contact for each in tables.conversations.values() if each.state == OPEN]
    assert len(running) == len(set(running))


@given(st.lists(steps, max_size=40), st.integers(1, 9))
def test_a_message_never_joins_another_contacts_conversation(steps, size):
    tables = play(steps, size)
    writers = [value for what, value in steps if what == "writes"]
    assert len(tables.joined) == len(writers)
    for person, joined in zip(writers, tables.joined, strict=True):
        assert tables.conversations[joined].contact == PERSONS[person]


def test_the_reopen_window_is_a_day_to_the_millisecond():
    ended = replace(blank("cnv_1", "ann"), state=CLOSED, closed_at=1_000)
    assert place(ended, 1_000 + REOPEN_WITHIN) == "reopen"
    assert place(ended, 1_001 + REOPEN_WITHIN) == "new"
    assert place(ended, 0) == "reopen"
    assert place(None, 0) == "new"


texts = st.lists(st.tuples(st.sampled_from(["v1", "v2", "v3"]), st.booleans()), min_size=1, max_size=12)
count = iter(range(10_000))


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(texts, st.lists(st.integers(1, 5), min_size=1, max_size=12))
def test_in_the_tables_nothing_is_lost_or_doubled(house, said, cuts):
    account = f"acc_{next(count)}"
    for number, (address, closes) in enumerate(said):
        house.write(lambda c, a=address, n=number: receive(c, a, str(n)), account)
        if closes:
            run_batches(house, account, cuts)
            house.write(close_one, account)
    run_batches(house, account, cuts)
    entries = house.journal(account)
    received = [entry.number for entry in entries if entry.kind == "MessageReceived"]
    threaded = [entry.event for entry in entries if entry.kind == "MessageThreaded"]
    assert [event.received for event in threaded] == received
    rows = house.read(lambda c: c.all(LINES, account=account), account)
    assert sorted(int(row["text"]) for row in rows) == list(range(len(said)))
    assert [row["number"] for row in rows] == sorted(row["number"] for row in rows)
    addresses: dict[str, set[str]] = {row["conversation"]: set() for row in rows}
    for row in rows:
        addresses[row["conversation"]].add(said[int(row["text"])][0])
    assert all(len(each) == 1 for each in addresses.values())
    assert house.replays_the_same(account)


LINES = (
    "SELECT conversation, number, text FROM conversation_thread WHERE account = :account AND kind = 'message'"
    " ORDER BY number"
)


def receive(c, address, text):
    """A contact writes."""
    person = person_of(c, "pigeon", address)
    event = MessageReceived(
        message=c.new_id("msg"), channel="pigeon", address=address, person=person, sender="site", text=text
    )
    append(c, Actor("contact", person), event)


def run_batches(house, account, cuts):
    """Follow what has not been followed, cut as told."""
    entries = house.journal(account)
    done = {entry.event.received for entry in entries if entry.kind == "MessageThreaded"}
    left = [entry for entry in entries if entry.kind == "MessageReceived" and entry.number not in done]
    turn = 0
    while left:
        size = cuts[turn % len(cuts)]
        house.write(lambda c, some=left[:size]: follow(c, some), account)
        left, turn = left[size:], turn + 1


def close_one(c):
    """Close whichever conversation is open."""
    row = c.one("SELECT id FROM conversations WHERE account = :account AND state = 'open' LIMIT 1", account=c.account)
    if row:
        append(c, HOUSE, ConversationClosed(conversation=row["id"]))
