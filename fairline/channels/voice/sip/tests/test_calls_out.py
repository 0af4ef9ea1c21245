"""Calls the exchange makes: answered, refused, forked, cancelled, tried elsewhere."""

import pytest

from fairline.channels.voice.sip.leg_events import Answered, HungUp, Progress, Refused, Ringing
from fairline.channels.voice.sip.tests.exchange import OURS, THEIRS, Exchange
from fairline.channels.voice.sip.trunk_plans import Host
from fairline.channels.voice.sip.ways import ByDevice, ByRegistration, ByTrunk


@pytest.fixture
def exchange():
    return Exchange()


async def answered(exchange, **more):
    """A call to the provider that is up."""
    peer = await exchange.provider()
    leg = exchange.dial(ByTrunk("p"), **more)
    await exchange.turn()
    peer.says(peer.requests("INVITE")[0], 200, sdp=THEIRS, Allow="INVITE, ACK, BYE, UPDATE")
    await exchange.turn()
    return peer, leg


async def test_a_call_rings_is_answered_and_hung_up(exchange):
    peer = await exchange.provider()
    leg = exchange.dial(ByTrunk("p"))
    await exchange.turn()
    (invite,) = peer.requests("INVITE")
    assert invite.uri == "sip:+41215550100@192.0.2.99"
    assert invite.body.decode() == OURS
    peer.says(invite, 180)
    await exchange.turn()
    assert (leg.state, exchange.house.events) == ("early", [Ringing()])
    peer.says(invite, 200, sdp=THEIRS)
    await exchange.turn()
    assert (leg.state, leg.sdp, exchange.house.events[1:]) == ("up", THEIRS, [Answered(THEIRS)])
    assert len(peer.requests("ACK")) == 1
    leg.hang_up()
    await exchange.turn()
    (bye,) = peer.requests("BYE")
    peer.says(bye, 200)
    await exchange.turn(40)
    assert exchange.left == (0, 0)
    assert exchange.house.events[2:] == []


async def test_sound_before_the_answer_is_handed_on(exchange):
    peer = await exchange.provider()
    leg = exchange.dial(ByTrunk("p"))
    await exchange.turn()
    peer.says(peer.requests("INVITE")[0], 183, sdp=THEIRS)
    await exchange.turn()
    assert (leg.sdp, exchange.house.events) == (THEIRS, [Progress(THEIRS)])


async def test_the_other_side_hangs_up_and_says_why(exchange):
    peer, leg = await answered(exchange)
    tag = peer.requests("ACK")[0].headers.get("From").partition("tag=")[2]
    call = peer.requests("INVITE")[0].headers.get("Call-ID")
    peer.asks("BYE", to_tag=tag, call=call, tag="peer", Reason='Q.850;cause=16;text="Normal call clearing"')
    await exchange.turn()
    assert peer.answers()[-1].status == 200
    assert exchange.house.events[-1] == HungUp("Normal call clearing", 16)
    leg.hang_up()
    await exchange.turn(40)
    assert exchange.left == (0, 0)


async def test_a_busy_number_refuses(exchange):
    peer = await exchange.provider()
    leg = exchange.dial(ByTrunk("p"))
    await exchange.turn()
    peer.says(peer.requests("INVITE")[0], 486)
    await exchange.turn()
    (refused,) = exchange.house.events
    assert (refused.status, refused.reason, leg.state) == (486, "Busy Here", "over")
    await exchange.turn(40)
    assert exchange.left == (0, 0)


async def test_a_call_nobody_answers_is_given_up_and_cancelled(exchange):
    peer = await exchange.provider()
    exchange.dial(ByTrunk("p"), timeout=20)
    await exchange.turn()
    peer.says(peer.requests("INVITE")[0], 180)
    await exchange.turn(21)
    assert exchange.house.told(Refused)[0].status == 408
    assert len(peer.requests("CANCEL")) == 1


async def test_an_answer_that_crosses_our_cancel_is_acknowledged_and_hung_up(exchange):
    peer = await exchange.provider()
    leg = exchange.dial(ByTrunk("p"))
    await exchange.turn()
    invite = peer.requests("INVITE")[0]
    peer.says(invite, 180)
    await exchange.turn()
    leg.hang_up()
    peer.says(invite, 200, sdp=THEIRS)
    await exchange.turn()
    assert [len(peer.requests(method)) for method in ("CANCEL", "ACK", "BYE")] == [1, 1, 1]
    assert exchange.house.told(Answered) == []
    peer.says(peer.requests("CANCEL")[0], 481)
    peer.says(peer.requests("BYE")[0], 200)
    await exchange.turn(70)
    assert exchange.left == (0, 0)


async def test_a_repeated_answer_is_acknowledged_again_and_told_once(exchange):
    peer, _ = await answered(exchange)
    acks = sum(getattr(one, "method", "") == "ACK" for one in peer.got)
    peer.says(peer.requests("INVITE")[0], 200, sdp=THEIRS)
    await exchange.turn()
    assert sum(getattr(one, "method", "") == "ACK" for one in peer.got) == acks + 1
    assert len(exchange.house.told(Answered)) == 1


async def test_a_second_telephone_behind_their_proxy_is_hung_up(exchange):
    peer, leg = await answered(exchange)
    peer.says(peer.requests("INVITE")[0], 200, tag="second", sdp=THEIRS)
    await exchange.turn()
    (bye,) = peer.requests("BYE")
    assert bye.headers.get("To").endswith(";tag=second")
    assert leg.state == "up"


async def test_the_answer_to_a_call_without_our_offer_waits_for_our_description(exchange):
    peer, leg = await answered(exchange, sdp="")
    assert peer.requests("INVITE")[0].body == b""
    assert peer.requests("ACK") == []
    assert exchange.house.told(Answered) == [Answered(THEIRS)]
    leg.accept(OURS)
    await exchange.turn()
    assert peer.requests("ACK")[0].body.decode() == OURS


async def test_requests_follow_record_route_and_contact(exchange):
    peer = await exchange.provider()
    leg = exchange.dial(ByTrunk("p"))
    await exchange.turn()
    routes = "<sip:192.0.2.98;lr>, <sip:192.0.2.99;lr>"
    inner, outer = exchange.peer(("192.0.2.98", 5060)), peer
    outer.says(peer.requests("INVITE")[0], 200, sdp=THEIRS, Record_Route=routes, Contact="<sip:far@198.51.100.1>")
    await exchange.turn()
    leg.hang_up()
    await exchange.turn()
    (bye,) = outer.requests("BYE")
    assert bye.uri == "sip:far@198.51.100.1"
    assert bye.headers.all("Route") == ["<sip:192.0.2.99;lr>", "<sip:192.0.2.98;lr>"]
    assert inner.got == []


@pytest.mark.parametrize("status", [500, 502, 503, 504, 408])
async def test_a_host_that_cannot_is_followed_by_the_next(exchange, status):
    second = exchange.peer(("192.0.2.98", 5060))
    first = await exchange.provider(hosts=(Host("192.0.2.99", 0, 1), Host("192.0.2.98", 0, 2)))
    exchange.dial(ByTrunk("p"))
    await exchange.turn()
    first.says(first.requests("INVITE")[0], status)
    await exchange.turn()
    second.says(second.requests("INVITE")[0], 200, sdp=THEIRS)
    await exchange.turn()
    assert exchange.house.events == [Answered(THEIRS)]


async def test_a_host_that_says_nothing_is_followed_by_the_next_after_four_seconds(exchange):
    second = exchange.peer(("192.0.2.98", 5060))
    await exchange.provider(hosts=(Host("192.0.2.99", 0, 1), Host("192.0.2.98", 0, 2)))
    exchange.dial(ByTrunk("p"))
    await exchange.turn(3.9)
    assert second.requests("INVITE") == []
    await exchange.turn(0.2)
    assert len(second.requests("INVITE")) == 1


async def test_a_busy_number_is_not_tried_at_the_next_host(exchange):
    second = exchange.peer(("192.0.2.98", 5060))
    first = await exchange.provider(hosts=(Host("192.0.2.99", 0, 1), Host("192.0.2.98", 0, 2)))
    exchange.dial(ByTrunk("p"))
    await exchange.turn()
    first.says(first.requests("INVITE")[0], 486)
    await exchange.turn(10)
    assert second.got == []


async def test_all_telephones_of_a_member_ring_and_the_first_to_answer_has_the_call(exchange):
    desk, soft = exchange.phone("ada", "192.0.2.1"), exchange.phone("ada", "192.0.2.2")
    desk.register()
    soft.register()
    await exchange.turn()
    leg = exchange.dial(ByRegistration("ada"), to="sip:ada@192.0.2.10")
    await exchange.turn()
    desk.calls[0].ring()
    soft.calls[0].ring()
    await exchange.turn()
    assert exchange.house.events == [Ringing()]
    soft.calls[0].answer()
    await exchange.turn()
    assert (leg.state, soft.calls[0].state, desk.calls[0].state) == ("up", "up", "over")
    leg.hang_up()
    await exchange.turn(40)
    assert soft.calls[0].state == "over"
    assert exchange.left == (0, 0)


async def test_of_several_refusals_the_most_telling_is_told(exchange):
    desk, soft = exchange.phone("ada", "192.0.2.1"), exchange.phone("ada", "192.0.2.2")
    desk.register()
    soft.register()
    await exchange.turn()
    exchange.dial(ByRegistration("ada"), to="sip:ada@192.0.2.10")
    await exchange.turn()
    desk.calls[0].refuse(480)
    soft.calls[0].refuse(486)
    await exchange.turn()
    assert [event.status for event in exchange.house.events] == [486]


async def test_a_member_without_a_telephone_and_an_unknown_trunk_refuse(exchange):
    exchange.dial(ByRegistration("nobody"))
    exchange.dial(ByTrunk("none"))
    await exchange.turn()
    assert [event.status for event in exchange.house.told(Refused)] == [480, 503]


async def test_one_telephone_of_several_is_called_alone_over_its_path(exchange):
    desk, soft = exchange.phone("ada", "192.0.2.1"), exchange.phone("ada", "192.0.2.2")
    desk.register()
    soft.register(headers={"Path": "<sip:edge.example;lr>"})
    await exchange.turn()
    exchange.dial(ByDevice(exchange.agent.registrar.of("ada")[1]), to="sip:ada@192.0.2.10")
    await exchange.turn()
    assert (len(desk.calls), len(soft.calls)) == (0, 1)
    assert soft.requests[0].headers.all("Route") == ["<sip:edge.example;lr>"]


async def test_a_number_that_must_not_be_shown_may_be_left_out_altogether(exchange):
    peer = await exchange.provider()
    exchange.dial(ByTrunk("p"), from_="Anonymous <sip:anonymous@anonymous.invalid>")
    await exchange.turn()
    headers = peer.requests("INVITE")[0].headers
    assert "anonymous@anonymous.invalid" in headers.get("From")
    assert headers.get("P-Asserted-Identity") is None


async def test_a_call_too_big_for_a_datagram_goes_over_tcp_and_stays_there_if_they_say_so(exchange):
    exchange.port.takes_tcp = True
    peer = await exchange.provider()
    flows = []

    def hears(message, flow):
        flows.append((message.method, flow.protocol))
        peer.got.append(message)

    peer.end.on_message = hears
    leg = exchange.dial(ByTrunk("p"), sdp=OURS + "a=x-long:" + "x" * 1300 + "\r\n")
    await exchange.turn()
    peer.says(peer.requests("INVITE")[0], 200, sdp=THEIRS, Contact="<sip:them@192.0.2.99:5060;transport=tcp>")
    await exchange.turn()
    leg.hang_up()
    await exchange.turn()
    assert (flows[0], flows[-1]) == (("INVITE", "tcp"), ("BYE", "tcp"))
