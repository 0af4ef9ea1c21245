"""Calls show that they live, and those that do not are ended (RFC 4028), in both roles."""

import pytest

from fairline.channels.voice.sip.leg_events import Lost
from fairline.channels.voice.sip.tests.exchange import OURS, THEIRS
from fairline.channels.voice.sip.tests.test_calls_in import exchange, invited, up
from fairline.channels.voice.sip.ways import ByTrunk

__all__ = ["exchange"]


async def out(exchange, **headers):
    """A call of ours that is up, with what the answer says of timers."""
    peer = await exchange.provider()
    leg = exchange.dial(ByTrunk("p"))
    await exchange.turn()
    peer.says(peer.requests("INVITE")[0], 200, sdp=THEIRS, **headers)
    await exchange.turn()
    return peer, leg


async def test_our_invite_offers_half_an_hour(exchange):
    peer, _ = await out(exchange)
    headers = peer.requests("INVITE")[0].headers
    assert (headers.get("Session-Expires"), headers.get("Min-SE")) == ("1800", "90")
    assert "timer" in headers.all("Supported")


async def test_we_refresh_by_update_at_half_time_where_they_allow_it(exchange):
    peer, _ = await out(exchange, Session_Expires="600;refresher=uac", Allow="INVITE, UPDATE")
    await exchange.turn(299)
    assert peer.requests("UPDATE") == []
    await exchange.turn(1)
    (update,) = peer.requests("UPDATE")
    assert (update.headers.get("Session-Expires"), update.body) == ("600;refresher=uac", b"")
    peer.says(update, 200, Session_Expires="600;refresher=uac")
    await exchange.turn(300)
    assert len(peer.requests("UPDATE")) == 2


async def test_we_refresh_by_our_description_where_they_do_not(exchange):
    peer, _ = await out(exchange, Session_Expires="600;refresher=uac")
    await exchange.turn(300)
    again = peer.requests("INVITE")[1]
    assert (again.body.decode(), peer.requests("UPDATE")) == (OURS, [])
    peer.says(again, 200, sdp=THEIRS, Session_Expires="600;refresher=uac")
    await exchange.turn(299)
    assert len(peer.requests("ACK")) == 2
    assert exchange.house.told(Lost) == []


async def test_an_update_refused_by_who_said_to_allow_it_is_followed_by_an_invite(exchange):
    peer, _ = await out(exchange, Session_Expires="600;refresher=uac", Allow="UPDATE")
    await exchange.turn(300)
    peer.says(peer.requests("UPDATE")[0], 405)
    await exchange.turn()
    assert len(peer.requests("INVITE")) == 2


@pytest.mark.parametrize("status", [481, 408])
async def test_a_refresh_that_finds_no_call_ends_ours(exchange, status):
    peer, leg = await out(exchange, Session_Expires="600;refresher=uac", Allow="UPDATE")
    await exchange.turn(300)
    peer.says(peer.requests("UPDATE")[0], status)
    await exchange.turn()
    assert (exchange.house.events[-1], leg.state) == (Lost("session timer"), "over")


async def test_a_refresh_nobody_answers_ends_the_call(exchange):
    await out(exchange, Session_Expires="600;refresher=uac", Allow="UPDATE")
    await exchange.turn(300)
    await exchange.turn(33)
    assert exchange.house.events[-1] == Lost("session timer")


async def test_who_was_to_refresh_and_failed_to_is_hung_up(exchange):
    peer, _ = await out(exchange, Session_Expires="600;refresher=uas")
    await exchange.turn(567)
    assert exchange.house.told(Lost) == []
    await exchange.turn(1.5)
    assert exchange.house.events[-1] == Lost("session timer")
    assert len(peer.requests("BYE")) == 1


async def test_a_refresh_of_theirs_begins_the_time_anew(exchange):
    peer, leg, tag = await up(exchange, Session_Expires="90", Supported="timer")
    answer = peer.answers(200)[0]
    assert (answer.headers.get("Session-Expires"), answer.headers.get("Require")) == ("90;refresher=uac", "timer")
    await exchange.turn(55)
    peer.asks("UPDATE", to_tag=tag, Session_Expires="90;refresher=uac", Supported="timer")
    await exchange.turn(55)
    assert leg.state == "up"
    assert peer.answers(200)[-1].headers.get("Session-Expires") == "90;refresher=uac"
    await exchange.turn(10)
    assert exchange.house.events == [Lost("session timer")]


async def test_who_calls_without_timers_leaves_the_refreshing_to_us(exchange):
    peer, _, _ = await up(exchange)
    answer = peer.answers(200)[0]
    assert (answer.headers.get("Session-Expires"), answer.headers.get("Require")) == ("1800;refresher=uas", None)
    await exchange.turn(900)
    assert len(peer.requests("INVITE")) == 1


async def test_too_short_an_interval_is_answered_422(exchange):
    peer = await exchange.provider()
    peer.asks("INVITE", sdp=THEIRS, Session_Expires="60", Supported="timer")
    await exchange.turn()
    assert (peer.answers(422)[0].headers.get("Min-SE"), exchange.house.legs) == ("90", [])


async def test_a_422_of_theirs_is_answered_with_the_interval_they_want(exchange):
    peer = await exchange.provider()
    exchange.dial(ByTrunk("p"))
    await exchange.turn()
    peer.says(peer.requests("INVITE")[0], 422, Min_SE="3600")
    await exchange.turn()
    again = peer.requests("INVITE")[1].headers
    assert (again.get("Session-Expires"), again.get("Min-SE"), again.get("CSeq")) == ("3600", "3600", "2 INVITE")


async def test_a_call_that_ended_is_refreshed_no_more(exchange):
    peer, leg = await out(exchange, Session_Expires="600;refresher=uac", Allow="UPDATE")
    leg.hang_up()
    await exchange.turn()
    peer.says(peer.requests("BYE")[0], 200)
    await exchange.turn(1000)
    assert (peer.requests("UPDATE"), exchange.left) == ([], (0, 0))


async def test_the_longer_of_their_wish_and_the_least_is_taken(exchange):
    peer, _, leg = await invited(exchange, Session_Expires="120", Min_SE="100", Supported="timer")
    leg.answer(OURS)
    await exchange.turn()
    assert peer.answers(200)[0].headers.get("Session-Expires") == "120;refresher=uac"
