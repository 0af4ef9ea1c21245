"""The visitor's socket: the feed as it grows, marks, signals, and nothing for whom we do not know."""

import asyncio

import msgspec
import pytest
from litestar.exceptions import WebSocketDisconnect

from fairline.channels.openings import Opening
from fairline.channels.webchat import answering, visits
from fairline.channels.webchat.plugin import PLUGIN
from fairline.channels.webchat.socket import VisitorSocket
from fairline.channels.webchat.tests.door import door
from fairline.journal import after
from fairline.kit.bus import NoBus
from fairline.web.live import Hub
from tests.support.patience import eventually

LIVE = "/widget/v1/live"


@pytest.fixture
def nour(shop):
    visitor, token = shop.visit()
    return visitor.id, token


@pytest.fixture
def hub(shop):
    return Hub(shop.house.database, NoBus(), after, PLUGIN.live, [])


@pytest.fixture
def client(shop, hub):
    with door(shop.house, hub=hub) as client:
        yield client


def greet(socket, token, after=0):
    """Say who one is; what was answered."""
    socket.send_json({"hello": {"token": token, "after": after}})
    return socket.receive_json(timeout=5)


def test_a_page_gets_what_stands_above_its_number_in_order(shop, nour, client):
    visitor, token = nour
    shop.writes(token)
    shop.answers(visitor)
    shop.stands(visitor, "closed")
    with client.websocket_connect(LIVE) as socket:
        assert greet(socket, token, 1) == {"ready": {"latest": 3}}
        items = [socket.receive_json(timeout=5)["item"] for _ in range(2)]
    assert [(item["seq"], item["kind"]) for item in items] == [(2, "message"), (3, "state")]


@pytest.mark.parametrize("hello", [{"hello": {"token": "acc_test.00"}}, {"hello": {}}, {"hello": []}, {"hi": 1}, {}])
def test_nobody_we_do_not_know_is_told_anything(client, hello):
    with client.websocket_connect(LIVE) as socket:
        socket.send_json(hello)
        with pytest.raises(WebSocketDisconnect) as closed:
            socket.receive_json(timeout=5)
    assert closed.value.code == 4401


def test_marks_of_the_page_are_written_down_once(shop, nour, client):
    visitor, token = nour
    shop.writes(token)
    shop.answers(visitor)
    with client.websocket_connect(LIVE) as socket:
        greet(socket, token, 2)
        for said in ({"delivered": 2}, {"read": 2}, {"read": 2}, {"read": "2"}, {"read": True}, {"read": -1}):
            socket.send_json(said)
        socket.send_json({"ping": 1})
        while "pong" not in socket.receive_json(timeout=5):
            pass
    assert [kind for kind in shop.kinds() if kind in ("MessageDelivered", "MessageRead")] == [
        "MessageDelivered",
        "MessageRead",
    ]


def test_a_page_hears_whether_anybody_answers_and_again_only_when_that_changed(shop, nour, client):
    there = [Opening(True, None, 2)]
    shop.house.database.tools.facts[Opening] = lambda c, queue: there[0]
    heard = []
    with client.websocket_connect(LIVE) as socket:
        greet(socket, nour[1])
        for now in (there[0], there[0], Opening(False, 0, 0)):
            there[0] = now
            answering.ANSWERING.forget()
            socket.send_json({"ping": 1})
            heard.append(socket.receive_json(timeout=5))
        heard += [socket.receive_json(timeout=5) for _ in range(2)]
    told = [frame["data"] for frame in heard if frame.get("signal") == "agents"]
    assert [(each["open"], each["agents_available"]) for each in told] == [(True, 2), (False, 0)]


def test_however_many_pages_ask_it_is_looked_up_once_in_five_seconds(shop):
    looked = []

    def look(c, queue):
        looked.append(queue)
        return Opening(True, None, 1)

    shop.house.database.tools.facts[Opening] = look
    answers = answering.Answers()

    async def ask():
        for now in (0.0, 1.0, 5.0, 5.1, 6.0):
            await answers.of(shop.house.database, shop.site.account, shop.site.id, now)

    asyncio.run(ask())
    assert len(looked) == 2


def test_a_page_that_is_open_counts_as_there_until_it_goes(shop, nour, client):
    _, token = nour
    shop.writes(token)
    person = shop.comes(token).person
    with client.websocket_connect(LIVE) as socket:
        greet(socket, token, 1)
        socket.send_json({"ping": 1})
        while "pong" not in socket.receive_json(timeout=5):
            pass
        assert shop.house.read(lambda c: visits.is_there(c, person))
    # The page is closed on the application's own thread: it is looked at until that came through.
    asyncio.run(eventually(lambda: not shop.house.read(lambda c: visits.is_there(c, person))))


def test_an_agent_who_types_is_shown_and_ones_own_other_page_is_not(shop, nour):
    page = VisitorSocket(shop.comes(nour[1]))
    page.signal("typing", {"signal": "typing", "from": {"name": "Ada"}, "by": "mem_ada"})
    page.signal("typing", {"signal": "typing", "from": {"kind": "contact"}, "by": nour[0]})
    assert msgspec.json.decode(page.signals.get_nowait()) == {"signal": "typing", "from": {"name": "Ada"}}
    assert page.signals.empty()


def test_a_page_that_does_not_keep_up_loses_signals_and_nothing_else(shop, nour):
    page = VisitorSocket(shop.comes(nour[1]))
    for _ in range(200):
        page.show(b"{}")
    assert page.signals.qsize() == 50
    assert page.more.is_set()


def test_what_comes_for_a_joined_visitor_wakes_the_pages_of_who_they_are(shop):
    [live] = PLUGIN.live
    ada, _ = shop.visit(identity=shop.signed("ada"))
    other, laptop = shop.visit()
    shop.writes(laptop)
    shop.visit(laptop, shop.signed("ada"))
    shop.stands(other.id, "open")
    entry = shop.house.journal()[-1]
    frame = shop.house.read(lambda c: live.frame(c, entry))
    assert frame.topics == (f"visitor:{ada.id}",)


def test_other_channels_wake_no_page(shop, nour):
    [live] = PLUGIN.live
    shop.writes(nour[1])
    entry = shop.house.journal()[-1]
    pigeon = msgspec.structs.replace(entry.event, channel="pigeon")
    other = type(entry)(entry.account, entry.number, entry.at, entry.actor, entry.kind, pigeon)
    assert shop.house.read(lambda c: live.frame(c, entry)) is not None
    assert shop.house.read(lambda c: live.frame(c, other)) is None
