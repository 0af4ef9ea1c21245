"""What the agents read is shown to the visitor: in the feed, down the socket, after joins and broken units."""

import pytest

from fairline.channels.webchat.plugin import PLUGIN
from fairline.channels.webchat.tests.door import door
from fairline.journal import HOUSE, after, append
from fairline.journal.interaction import MessagesRead
from fairline.kit.bus import NoBus
from fairline.web.live import Hub


def shown(shop, visitor):
    """The lines up to which the visitor's page says that they were read."""
    return [line.up_to for line in shop.feed(visitor) if line.kind == "read"]


def test_what_was_read_stands_in_the_feed_as_the_line_up_to_which_it_was(shop):
    nour, token = shop.visit()
    shop.writes(token, "Where is my parcel?")
    second = shop.writes(token, "It is a green one")
    shop.reads(second.id)
    line = shop.feed(nour.id)[-1]
    assert (line.seq, line.kind, line.up_to, line.text) == (3, "read", 2, None)
    assert shop.house.replays_the_same()


def test_a_message_of_nobodys_here_is_read_without_a_trace(shop):
    nour, token = shop.visit()
    kept = shop.writes(token)
    shop.reads("msg_of_another_channel")
    pigeon = MessagesRead(conversation="cnv_1", channel="pigeon", up_to=kept.id)
    shop.house.write(lambda c: append(c, HOUSE, pigeon))
    assert shown(shop, nour.id) == []
    assert shop.house.replays_the_same()


def test_only_who_wrote_is_told(shop):
    (nour, hers), (sam, his) = shop.visit(), shop.visit()
    shop.writes(his)
    shop.reads(shop.writes(hers).id)
    assert (shown(shop, nour.id), shown(shop, sam.id)) == ([1], [])


def test_after_a_join_it_still_points_at_the_same_message(shop):
    ada, phone = shop.visit(identity=shop.signed("ada"))
    shop.writes(phone, "From my phone")
    _, laptop = shop.visit()
    first = shop.writes(laptop, "From my laptop")
    shop.reads(first.id)
    shop.visit(laptop, shop.signed("ada"))
    shop.reads(shop.writes(laptop, "And again").id)
    told = {line.seq: line for line in shop.feed(ada.id)}
    assert [told[up_to].text for up_to in shown(shop, ada.id)] == ["From my laptop", "And again"]
    assert shop.house.replays_the_same()


def test_a_unit_that_breaks_off_has_told_nothing(shop):
    nour, token = shop.visit()
    kept = shop.writes(token)

    def unit(c):
        append(c, HOUSE, MessagesRead(conversation="cnv_1", channel="webchat", up_to=kept.id))
        raise RuntimeError("power cut")

    with pytest.raises(RuntimeError):
        shop.house.write(unit)
    assert shown(shop, nour.id) == []
    assert "MessagesRead" not in shop.kinds()


def test_it_wakes_the_pages_of_who_wrote_and_comes_down_their_socket(shop):
    [live] = PLUGIN.live
    nour, token = shop.visit()
    kept = shop.writes(token)
    shop.reads(kept.id)
    frame = shop.house.read(lambda c: live.frame(c, shop.house.journal()[-1]))
    assert frame.topics == (f"visitor:{nour.id}",)
    hub = Hub(shop.house.database, NoBus(), after, PLUGIN.live, [])
    with door(shop.house, hub=hub) as client, client.websocket_connect("/widget/v1/live") as socket:
        socket.send_json({"hello": {"token": token, "after": 1}})
        assert socket.receive_json(timeout=5) == {"ready": {"latest": 2}}
        item = socket.receive_json(timeout=5)["item"]
    assert {name: item[name] for name in ("seq", "kind", "up_to")} == {"seq": 2, "kind": "read", "up_to": 1}
