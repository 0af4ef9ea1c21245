"""Who is listened to at the door: providers and members; scanners hear nothing, and a full house says so."""

import pytest

from fairline.channels.voice.sip.sources import FromPhone
from fairline.channels.voice.sip.tests.exchange import THEIRS, Exchange


@pytest.fixture
def exchange():
    return Exchange()


async def test_a_stranger_cannot_call(exchange):
    stranger = exchange.peer(("192.0.2.66", 5060))
    stranger.asks("INVITE", sdp=THEIRS)
    await exchange.turn()
    assert ([answer.status for answer in stranger.answers()], exchange.house.legs) == ([401], [])


async def test_a_member_calls_by_password(exchange):
    ada = exchange.phone("ada", "192.0.2.1")
    call = ada.call("sip:100@192.0.2.10", headers={"P-Asserted-Identity": "<sip:+1900@x>", "Identity": "forged"})
    await exchange.turn()
    (leg,) = exchange.house.legs
    assert leg.source == FromPhone("ada")
    assert (leg.headers.get("P-Asserted-Identity"), leg.headers.get("Identity")) == (None, None)
    leg.refuse(404)
    await exchange.turn()
    assert call.status == 404


async def test_a_provider_is_believed_where_its_plan_says_so(exchange):
    peer = await exchange.provider()
    peer.asks("INVITE", sdp=THEIRS, P_Asserted_Identity="<sip:+41215550100@x>")
    await exchange.turn()
    assert exchange.house.legs[0].headers.get("P-Asserted-Identity") == "<sip:+41215550100@x>"


@pytest.mark.parametrize("agent", ["friendly-scanner", "sipvicious/0.3", "VaxSIPUserAgent/3.1", "sipcli/v1.8"])
async def test_scanners_hear_nothing(exchange, agent):
    scanner = exchange.peer(("192.0.2.66", 5060))
    for method in ("OPTIONS", "REGISTER", "INVITE"):
        scanner.asks(method, User_Agent=agent)
    await exchange.turn(1)
    assert scanner.got == []
    assert exchange.left == (0, 0)


async def test_probes_of_providers_are_answered_and_those_of_strangers_are_not(exchange):
    stranger, peer = exchange.peer(("192.0.2.66", 5060)), await exchange.provider()
    for one in (stranger, peer):
        one.asks("OPTIONS")
    await exchange.turn()
    assert (stranger.got, [answer.status for answer in peer.answers()]) == ([], [200])
    assert "INVITE" in peer.answers()[0].headers.all("Allow")


async def test_who_knocks_a_hundred_times_without_a_password_is_not_heard(exchange):
    stranger = exchange.peer(("192.0.2.66", 5060))
    for number in range(120):
        stranger.asks("INVITE", call=f"call-{number}")
        await exchange.turn()
    assert 100 <= len({answer.headers.get("Call-ID") for answer in stranger.answers(401)}) <= 102


async def test_a_node_that_is_leaving_says_when_to_ask_again(exchange):
    peer = await exchange.provider()
    ada = exchange.phone("ada", "192.0.2.1")
    exchange.agent.drain()
    peer.asks("INVITE", sdp=THEIRS)
    peer.asks("OPTIONS", call="probe")
    asked = ada.register()
    await exchange.turn()
    assert [(answer.status, answer.headers.get("Retry-After")) for answer in peer.answers()] == [(503, "30")] * 2
    assert asked.status == 200
    exchange.agent.drain(False)
    peer.asks("INVITE", sdp=THEIRS, call="call-2")
    await exchange.turn()
    assert len(exchange.house.legs) == 1


async def test_a_full_node_takes_no_more():
    exchange = Exchange(most_legs=1)
    peer = await exchange.provider()
    for call in ("one", "two"):
        peer.asks("INVITE", sdp=THEIRS, call=call)
        await exchange.turn()
    assert (len(exchange.house.legs), [answer.status for answer in peer.answers(503)]) == (1, [503])


@pytest.mark.parametrize(
    ("method", "headers", "status"),
    [
        ("BYE", {}, 481),
        ("UPDATE", {}, 481),
        ("SUBSCRIBE", {"Event": "presence"}, 405),
        ("MESSAGE", {}, 405),
        ("REFER", {"Refer_To": "<sip:200@x>"}, 405),
        ("FROBNICATE", {}, 501),
        ("INVITE", {"Require": "telepathy"}, 420),
        ("INVITE", {"Max_Forwards": "0"}, 483),
        ("INVITE", {"sdp": "x", "Content_Type": "text/plain"}, 415),
    ],
)
async def test_what_is_not_for_us_is_answered_as_it_should(exchange, method, headers, status):
    peer = await exchange.provider()
    peer.asks(method, **headers)
    await exchange.turn()
    assert ([answer.status for answer in peer.answers()], exchange.house.legs) == ([status], [])
    assert "tag=" in peer.answers()[0].headers.get("To")


async def test_a_browser_that_goes_away_loses_its_calls(exchange):
    from fairline.channels.voice.sip.leg_events import Lost

    ada = exchange.phone("ada", "192.0.2.1", protocol="ws")
    ada.call("sip:100@192.0.2.10")
    await exchange.turn()
    leg = exchange.house.legs[0]
    leg.answer(THEIRS)
    await exchange.turn()
    exchange.wire.cut(("192.0.2.1", 5060), ("192.0.2.10", 5060))
    assert (exchange.house.events, leg.state) == ([Lost("transport")], "over")
    await exchange.turn(70)
    assert exchange.left == (0, 0)
