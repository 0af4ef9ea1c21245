"""What goes down agents' sockets."""

import asyncio

import msgspec
import pytest

from fairline.conversations import to_queue, write_note
from fairline.conversations.live import LIVE, VIEWS, also, typing
from fairline.conversations.plugin import PLUGIN
from fairline.journal import HOUSE, after
from fairline.kit.bus import NoBus
from fairline.web import Identity
from fairline.web.live import Hub
from tests.support.house import ACCOUNT


def frames(talking, kind=None):
    """Every frame our entries made, as (kind, topics, data), encoded as a socket would have them."""
    found = []
    for entry in talking.house.journal():
        for live in LIVE:
            frame = talking.house.read(lambda c, e=entry, f=live.frame: f(c, e)) if entry.kind in live.kinds else None
            if frame is not None and kind in (None, entry.kind):
                told = {**frame.data, **frame.words.get("en", {})}
                found.append((entry.kind, frame.topics, msgspec.json.decode(msgspec.json.encode(told))))
    return found


def test_a_message_goes_to_its_agent_and_to_whoever_watches(talking):
    talk = talking.opened("nour", "Good morning", name="Nour", agent=talking.ada)
    [(_, topics, data)] = frames(talking, "MessageThreaded")
    assert topics == (f"conversation:{talk}", f"member:{talking.ada}")
    assert (data["row"]["id"], data["row"]["contact"]["name"]) == (talk, "Nour")
    assert (data["item"]["kind"], data["item"]["text"], data["item"]["from"]["name"]) == (
        "message",
        "Good morning",
        "Nour",
    )


def test_what_nobody_has_goes_to_watchers_only_and_into_the_picture_of_what_waits(talking):
    talk = talking.opened("nour")
    assert {topics for _, topics, _ in frames(talking)} == {(f"conversation:{talk}",)}
    inbox = next(view for view in VIEWS if view.name == "inbox")
    assert [row.id for row in talking.house.read(lambda c: inbox.draw(c, ["x"])["x"])["items"]] == [talk]


def test_whoever_had_it_is_told_that_it_is_gone(talking):
    talk = talking.opened("nour", agent=talking.ada)
    talking.house.write(lambda c: to_queue(c, talk, "que_1", HOUSE, why="transferred"))
    [(_, topics, data)] = frames(talking, "ConversationQueued")
    assert f"member:{talking.ada}" in topics
    assert data["row"]["agent"] is None


def test_whoever_is_mentioned_is_told_of_the_note(talking):
    talk = talking.opened("nour", agent=talking.ada)
    talking.house.write(lambda c: write_note(c, talk, talking.ada, "Look", [talking.ben]))
    [(_, topics, data)] = frames(talking, "NoteWritten")
    assert f"member:{talking.ben}" in topics
    assert (data["item"]["kind"], data["item"]["text"]) == ("note", "Look")


def test_a_permitted_reply_names_its_act_and_an_amended_one_brings_its_ruling(talking):
    talk = talking.opened("nour", agent=talking.ada)
    ruling = talking.replies(talk, "Card 4111 1111 1111 1111")
    [(_, _, data)] = frames(talking, "ActPermitted")
    assert data["act"] == ruling.act.id
    assert data["item"]["kind"] == "message"
    assert [item["kind"] for item in data["items"]] == ["message", "ruling"]


def test_a_delivery_tells_the_message_again_as_it_is_now(talking):
    from fairline.channels import message_of
    from fairline.journal import append
    from fairline.journal.interaction import MessageRead

    talk = talking.opened("nour", agent=talking.ada)
    ruling = talking.replies(talk)
    message = message_of(ruling.act.id)
    talking.house.write(lambda c: append(c, HOUSE, MessageRead(message=message, conversation=talk, channel="pigeon")))
    [(_, _, data)] = frames(talking, "MessageRead")
    assert (data["item"]["id"], data["item"]["delivery"], "row" in data) == (message, "read", False)


class Client:
    """A socket of somebody who watches a conversation, as the hub sees it."""

    def __init__(self, talking, conversation, language):
        self.account, self.member, self.language = ACCOUNT, talking.ada, language
        self.permissions, self.topics = frozenset({"conversation.read"}), {f"conversation:{conversation}"}
        self.shown = {}
        self.heard = []

    def give(self, number, frame):
        self.heard.append((number, msgspec.json.decode(frame)))

    def show(self, frame):
        raise AssertionError("no picture was asked for")

    def signal(self, topic, data):
        raise AssertionError("nobody types")


async def test_everybody_hears_each_entry_once_in_order_and_in_their_own_language(talking):
    talk = await asyncio.to_thread(talking.opened, "nour", "Bonjour", talking.ada, name="Nour")
    hub = Hub(talking.house.database, NoBus(), after, LIVE, VIEWS)
    clients = {language: Client(talking, talk, language) for language in ("en", "fr")}
    for client in clients.values():
        await hub.join(client, 0)
    for _ in range(200):
        if all(len(client.heard) == 3 for client in clients.values()):
            break
        await asyncio.sleep(0.01)
    heard = {language: [frame["data"]["item"] for _, frame in client.heard] for language, client in clients.items()}
    assert [item.get("words", item.get("text")) for item in heard["en"]] == [
        "Nour began the conversation",
        "Bonjour",
        "Ada took the conversation",
    ]
    assert [item.get("words", item.get("text")) for item in heard["fr"]] == [
        "Nour a commencé la conversation",
        "Bonjour",
        "Ada a pris la conversation",
    ]
    numbers = [number for number, _ in clients["en"].heard]
    assert numbers == sorted(set(numbers))


def test_counts_are_those_of_the_views(talking):
    from fairline.conversations import TeamQueues

    talking.house.database.tools.facts[TeamQueues] = lambda c, members: TeamQueues(dict.fromkeys(members, ("que_1",)))
    mine = talking.opened("mine", agent=talking.ada)
    talking.later(seconds=1)
    waiting = talking.opened("waiting")
    talking.house.write(lambda c: to_queue(c, waiting, "que_1", HOUSE))
    talking.later(seconds=1)
    done = talking.opened("done", agent=talking.ada)
    talking.closes(done)
    talking.mails("win@example.com", subject="Win", suspected=True)  # stands in none of them until somebody says it may
    counts = next(view for view in VIEWS if view.name == "counts")
    drawn = talking.house.read(lambda c: counts.draw(c, [talking.ada, talking.ben]))
    assert drawn[talking.ada] == {
        "mine": 1,
        "unread": 1,
        "team": 1,
        "waiting": 1,
        "all": 2,
        "queue:que_1": 1,
        "waiting:que_1": 1,
    }
    assert drawn[talking.ben]["mine"] == 0
    assert talking.one(mine).unread == 1


def test_whoever_types_is_shown_at_the_other_end_if_they_may_write(talking):
    talk = talking.opened("nour", agent=talking.ada)
    contact = talking.one(talk).contact
    assert talking.house.read(lambda c: also(c, f"conversation:{talk}")) == (
        "address:pigeon:nour",
        f"contact:{contact}",
    )
    may = Identity(
        ACCOUNT, f"member:{talking.ada}", talking.ada, "agent", frozenset({"conversation.reply"}), "en", "cookie"
    )
    [(topic, told)] = talking.house.read(lambda c: typing(c, may, {"conversation": talk}))
    assert (topic, told["signal"], told["from"]["name"]) == ("address:pigeon:nour", "typing", "Ada")
    may_not = Identity(ACCOUNT, f"member:{talking.ada}", talking.ada, "read_only", frozenset(), "en", "cookie")
    assert talking.house.read(lambda c: typing(c, may_not, {"conversation": talk})) == ()


@pytest.mark.parametrize("kind", sorted(LIVE[0].kinds))
def test_every_kind_that_goes_down_is_an_event_we_know(kind):
    from fairline.journal.event import KINDS

    assert PLUGIN.live == LIVE
    assert kind in KINDS
