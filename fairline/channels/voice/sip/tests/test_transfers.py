"""A telephone asks that its call go elsewhere; it is told how it goes, and the exchange dials nothing by itself."""

import pytest

from fairline.channels.voice.sip.addresses import parse_uri
from fairline.channels.voice.sip.leg_events import TransferAsked, TransferTold
from fairline.channels.voice.sip.tests.exchange import OURS, THEIRS
from fairline.channels.voice.sip.tests.test_calls_in import exchange, up

__all__ = ["exchange"]


async def test_a_blind_transfer_is_handed_up_and_its_progress_told(exchange):
    peer, leg, tag = await up(exchange)
    peer.asks("REFER", to_tag=tag, Refer_To="<sip:200@192.0.2.10>", Referred_By="<sip:them@192.0.2.99>")
    await exchange.turn()
    assert peer.answers()[-1].status == 202
    (asked,) = exchange.house.told(TransferAsked)
    assert (str(asked.target), asked.replaces, asked.referred_by) == (
        "sip:200@192.0.2.10",
        None,
        "<sip:them@192.0.2.99>",
    )
    assert peer.requests("INVITE") == []
    leg.transfer_progress(180)
    leg.transfer_progress(200)
    leg.transfer_progress(200)
    await exchange.turn()
    notices = peer.requests("NOTIFY")
    assert [one.body for one in notices] == [
        b"SIP/2.0 100 Trying\r\n",
        b"SIP/2.0 180 Ringing\r\n",
        b"SIP/2.0 200 OK\r\n",
    ]
    assert {one.headers.get("Event") for one in notices} == {"refer;id=2"}
    assert notices[-1].headers.get("Subscription-State") == "terminated;reason=noresource"
    assert notices[0].headers.get("Subscription-State").startswith("active")


async def test_an_attended_transfer_names_the_leg_it_wants_joined(exchange):
    peer, leg, tag = await up(exchange)
    peer.asks("INVITE", sdp=THEIRS, call="consult", tag="c")
    await exchange.turn()
    consult = exchange.house.legs[1]
    consult.answer(OURS)
    await exchange.turn()
    peer.acknowledges(peer.answers(200)[-1])
    theirs = next(
        iter(exchange.agent.switch.legs[mark] and mark for mark in exchange.agent.switch.legs if "consult" in mark)
    )
    target = f"<sip:200@192.0.2.10?Replaces=consult%3Bto-tag%3D{theirs[1]}%3Bfrom-tag%3Dc>"
    peer.asks("REFER", to_tag=tag, cseq=90, Refer_To=target)
    await exchange.turn()
    assert exchange.house.told(TransferAsked)[0].replaces is consult
    assert leg is not consult


async def test_a_transfer_the_telephone_does_not_want_to_hear_of(exchange):
    peer, leg, tag = await up(exchange)
    peer.asks("REFER", to_tag=tag, Refer_To="<sip:200@192.0.2.10>", Refer_Sub="false")
    await exchange.turn()
    leg.transfer_progress(200)
    await exchange.turn()
    assert (peer.answers()[-1].headers.get("Refer-Sub"), peer.requests("NOTIFY")) == ("false", [])


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 400),
        ({"Refer_To": "<http://example.com>"}, 603),
        ({"Refer_To": "<sip:200@192.0.2.10;method=BYE>"}, 603),
        ({"Refer_To": "not an address"}, 400),
    ],
)
async def test_what_is_no_transfer_is_refused(exchange, headers, status):
    peer, _, tag = await up(exchange)
    peer.asks("REFER", to_tag=tag, **headers)
    await exchange.turn()
    assert (peer.answers()[-1].status, exchange.house.events) == (status, [])


async def test_one_transfer_at_a_time(exchange):
    peer, leg, tag = await up(exchange)
    peer.asks("REFER", to_tag=tag, Refer_To="<sip:200@192.0.2.10>")
    peer.asks("REFER", to_tag=tag, Refer_To="<sip:300@192.0.2.10>")
    await exchange.turn()
    assert [answer.status for answer in peer.answers(202, 491)] == [202, 491]
    leg.transfer_progress(486)
    peer.asks("REFER", to_tag=tag, Refer_To="<sip:300@192.0.2.10>")
    await exchange.turn()
    assert len(peer.answers(202)) == 2


async def test_a_transfer_nobody_finishes_is_told_to_have_failed(exchange):
    peer, leg, tag = await up(exchange)
    peer.asks("REFER", to_tag=tag, Refer_To="<sip:200@192.0.2.10>")
    await exchange.turn()
    for one in peer.requests("NOTIFY"):
        peer.says(one, 200)
    await exchange.turn(181)
    assert peer.requests("NOTIFY")[-1].body.startswith(b"SIP/2.0 408")
    assert leg.state == "up"


async def test_a_transfer_that_is_passed_on_is_asked_for_and_how_it_goes_is_heard(exchange):
    peer, leg, tag = await up(exchange)
    leg.transfer(parse_uri("sip:200@192.0.2.10"), "<sip:us@192.0.2.99>")
    await exchange.turn()
    (refer,) = peer.requests("REFER")
    assert (refer.headers.get("Refer-To"), refer.headers.get("Referred-By")) == (
        "<sip:200@192.0.2.10>",
        "<sip:us@192.0.2.99>",
    )
    peer.says(refer, 202)
    for number, status in ((20, "180 Ringing"), (21, "200 OK"), (22, "200 OK")):
        said = f"SIP/2.0 {status}\r\n"
        peer.asks("NOTIFY", to_tag=tag, cseq=number, sdp=said, Event="refer", Content_Type="message/sipfrag")
        await exchange.turn()
    assert exchange.house.told(TransferTold) == [TransferTold(180), TransferTold(200)]
    assert [each.status for each in peer.answers()[-3:]] == [200, 200, 481]


async def test_a_transfer_the_other_side_does_not_take_is_told_to_have_failed(exchange):
    peer, leg, _ = await up(exchange)
    leg.transfer(parse_uri("sip:200@192.0.2.10"))
    leg.transfer(parse_uri("sip:300@192.0.2.10"))
    await exchange.turn()
    assert exchange.house.told(TransferTold) == [TransferTold(491)]
    peer.says(peer.requests("REFER")[0], 603)
    await exchange.turn()
    assert exchange.house.told(TransferTold)[-1] == TransferTold(603)
