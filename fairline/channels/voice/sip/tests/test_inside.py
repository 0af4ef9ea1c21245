"""Requests inside a call: new descriptions both ways and at once, digits, probes, and what is not understood."""

import pytest

from fairline.channels.voice.sip.addresses import parse_address
from fairline.channels.voice.sip.leg_events import Answered, Digits, Lost, Reoffered
from fairline.channels.voice.sip.tests.exchange import HELD, OURS, THEIRS
from fairline.channels.voice.sip.tests.test_calls_in import exchange, up
from fairline.channels.voice.sip.tests.test_calls_out import answered
from fairline.channels.voice.sip.ways import ByTrunk

__all__ = ["exchange"]
OURS_2 = OURS.replace("- 1 1", "- 1 2")


async def test_they_hold_and_we_answer(exchange):
    peer, leg, tag = await up(exchange)
    peer.asks("INVITE", sdp=HELD, to_tag=tag)
    await exchange.turn()
    assert exchange.house.events == [Reoffered(HELD)]
    leg.accept(OURS_2)
    await exchange.turn()
    answer = peer.answers(200)[-1]
    assert (answer.body.decode(), leg.sdp) == (OURS_2, HELD)
    peer.acknowledges(answer)
    await exchange.turn(10)
    assert len(peer.answers(200)) == 2


async def test_what_they_offer_is_refused_and_nothing_changes(exchange):
    peer, leg, tag = await up(exchange)
    peer.asks("INVITE", sdp=HELD, to_tag=tag)
    await exchange.turn()
    leg.reject(488)
    await exchange.turn()
    assert (peer.answers(488)[0].status, leg.sdp, leg.state) == (488, THEIRS, "up")


async def test_an_offer_the_house_does_not_answer_is_answered_for_it(exchange):
    peer, leg, tag = await up(exchange)
    peer.asks("INVITE", sdp=HELD, to_tag=tag)
    await exchange.turn(21)
    assert (peer.answers(500) != [], leg.state) == (True, "up")


async def test_a_reinvite_without_an_offer_gets_ours_and_answers_in_its_ack(exchange):
    peer, leg, tag = await up(exchange)
    peer.asks("INVITE", to_tag=tag)
    await exchange.turn()
    assert exchange.house.events == [Reoffered("")]
    leg.accept(OURS_2)
    await exchange.turn()
    peer.acknowledges(peer.answers(200)[-1], HELD)
    await exchange.turn()
    assert (leg.sdp, exchange.house.events[-1]) == (HELD, Answered(HELD))


async def test_the_same_description_again_is_a_sign_of_life_and_told_nobody(exchange):
    peer, _, tag = await up(exchange)
    peer.asks("INVITE", sdp=THEIRS, to_tag=tag)
    await exchange.turn()
    assert (peer.answers(200)[-1].body.decode(), exchange.house.events) == (OURS, [])


async def test_update_with_and_without_a_description(exchange):
    peer, leg, tag = await up(exchange)
    peer.asks("UPDATE", to_tag=tag)
    await exchange.turn()
    assert (peer.answers(200)[-1].headers.get("CSeq"), exchange.house.events) == ("2 UPDATE", [])
    peer.asks("UPDATE", sdp=HELD, to_tag=tag)
    await exchange.turn()
    leg.accept(OURS_2)
    await exchange.turn()
    assert peer.answers(200)[-1].body.decode() == OURS_2


async def test_we_offer_anew_and_they_answer(exchange):
    peer, leg = await answered(exchange)
    got: list[str | None] = []
    leg.reinvite(OURS_2, got.append)
    await exchange.turn()
    again = peer.requests("INVITE")[1]
    assert again.body.decode() == OURS_2
    peer.says(again, 200, sdp=HELD)
    await exchange.turn()
    assert (got, leg.sdp, len(peer.requests("ACK"))) == ([HELD], HELD, 2)


async def test_offers_of_ours_wait_for_one_another(exchange):
    peer, leg = await answered(exchange)
    got: list[str | None] = []
    leg.reinvite(OURS_2, got.append)
    leg.reinvite(OURS, got.append)
    await exchange.turn()
    assert len(peer.requests("INVITE")) == 2
    peer.says(peer.requests("INVITE")[1], 488)
    await exchange.turn()
    peer.says(peer.requests("INVITE")[2], 200, sdp=THEIRS)
    await exchange.turn()
    assert got == [None, THEIRS]


async def test_offers_that_meet_are_made_again_later(exchange):
    peer, leg = await answered(exchange)
    got: list[str | None] = []
    leg.reinvite(OURS_2, got.append)
    await exchange.turn()
    ours, call = peer.requests("INVITE")[1], peer.requests("INVITE")[0].headers.get("Call-ID")
    peer.asks("INVITE", sdp=HELD, to_tag=parse_address(ours.headers.get("From")).tag, call=call, tag="peer")
    peer.says(ours, 491)
    await exchange.turn(2.0)
    assert peer.answers(491)
    assert len(peer.requests("INVITE")) == 2  # we made the Call-ID: we wait 2.1 to 4 seconds
    await exchange.turn(2.1)
    peer.says(peer.requests("INVITE")[2], 200, sdp=THEIRS)
    await exchange.turn()
    assert got == [THEIRS]


async def test_a_second_offer_before_the_first_is_answered_is_put_off(exchange):
    peer, _, tag = await up(exchange)
    peer.asks("INVITE", sdp=HELD, to_tag=tag)
    peer.asks("INVITE", sdp=THEIRS, to_tag=tag)
    await exchange.turn()
    assert peer.answers(500)[0].headers.get("Retry-After") is not None


async def test_an_offer_nobody_answers_loses_the_call(exchange):
    _peer, leg = await answered(exchange)
    got: list[str | None] = []
    leg.reinvite(OURS_2, got.append)
    await exchange.turn(33)
    assert (got, exchange.house.events[-1], leg.state) == ([None], Lost("timeout"), "over")


async def test_an_offer_under_way_is_ended_by_hanging_up(exchange):
    peer, leg = await answered(exchange)
    got: list[str | None] = []
    leg.reinvite(OURS_2, got.append)
    await exchange.turn()
    leg.hang_up()
    peer.says(peer.requests("INVITE")[1], 200, sdp=THEIRS)
    await exchange.turn()
    assert (got, len(peer.requests("ACK")), len(peer.requests("BYE"))) == ([None], 2, 1)


@pytest.mark.parametrize(
    ("kind", "body", "heard"),
    [
        ("application/dtmf-relay", "Signal=5\r\nDuration=160\r\n", "5"),
        ("application/dtmf-relay", "Signal= *\r\nDuration= 100", "*"),
        ("application/dtmf-relay; charset=utf-8", "signal=11\nduration=100\n", "#"),
        ("application/dtmf", "7", "7"),
        ("application/dtmf", "10\r\n", "*"),
        ("application/dtmf", "Signal=a", "A"),
    ],
)
async def test_digits_come_in_requests(exchange, kind, body, heard):
    peer, _, tag = await up(exchange)
    peer.asks("INFO", sdp=body, to_tag=tag, Content_Type=kind)
    await exchange.turn()
    assert peer.answers()[-1].status == 200
    assert exchange.house.events == [Digits(heard)]


@pytest.mark.parametrize(
    ("method", "headers", "status"),
    [
        ("OPTIONS", {}, 200),
        ("INFO", {}, 200),
        ("INFO", {"sdp": "x", "Content_Type": "text/plain"}, 415),
        ("INFO", {"Info_Package": "foo"}, 469),
        ("SUBSCRIBE", {"Event": "refer"}, 405),
        ("MESSAGE", {}, 405),
        ("FROBNICATE", {}, 501),
        ("BYE", {"Require": "telepathy"}, 420),
        ("NOTIFY", {"Event": "refer"}, 481),
    ],
)
async def test_other_requests_inside_a_call(exchange, method, headers, status):
    peer, leg, tag = await up(exchange)
    peer.asks(method, to_tag=tag, **headers)
    await exchange.turn()
    answer = peer.answers()[-1]
    assert (answer.status, leg.state, exchange.house.events) == (status, "up", [])
    assert ("Allow" in answer.headers) == (status in (405, 501) or method == "OPTIONS")
    if status == 420:
        assert answer.headers.get("Unsupported") == "telepathy"


async def test_requests_in_the_wrong_order_and_of_no_call(exchange):
    peer, leg, tag = await up(exchange)
    peer.asks("INFO", to_tag=tag, cseq=50)
    peer.asks("INFO", to_tag=tag, cseq=49)
    peer.asks("BYE", to_tag="nobody", cseq=60)
    peer.asks("BYE", to_tag=tag, tag="somebody else", cseq=61)
    await exchange.turn()
    assert [answer.status for answer in peer.answers()[-4:]] == [200, 500, 481, 481]
    assert leg.state == "up"


async def test_digits_of_ours_go_in_requests(exchange):
    peer, leg = await answered(exchange)
    leg.send_digits("1#")
    await exchange.turn()
    assert [one.body for one in peer.requests("INFO")] == [
        b"Signal=1\r\nDuration=160\r\n",
        b"Signal=#\r\nDuration=160\r\n",
    ]


async def test_reliable_progress_of_theirs_is_acknowledged_in_order(exchange):
    peer = await exchange.provider()
    exchange.dial(ByTrunk("p"))
    await exchange.turn()
    invite = peer.requests("INVITE")[0]
    for number in ("7", "7", "9", "8"):
        peer.says(invite, 183, sdp=THEIRS, Require="100rel", RSeq=number)
        await exchange.turn()
    assert [one.headers.get("RAck") for one in peer.requests("PRACK")] == ["7 1 INVITE", "8 1 INVITE"]
