"""Providers are registered with, proved to, and probed."""

import pytest

from fairline.channels.voice.sip.digest import Challenge
from fairline.channels.voice.sip.leg_events import Answered
from fairline.channels.voice.sip.proofs import Login
from fairline.channels.voice.sip.tests.exchange import THEIRS, Exchange
from fairline.channels.voice.sip.trunk_plans import Host, Registering
from fairline.channels.voice.sip.ways import ByTrunk

LOGIN = Registering("41215550199", "pass", realm="carrier", domain="carrier.example")
ASKS = str(Challenge("carrier", "n1", "SHA-256"))


@pytest.fixture
def exchange():
    return Exchange()


async def registered(exchange, seconds=600, **plan):
    """A trunk that registers, and has."""
    peer = await exchange.provider(register=LOGIN, **plan)
    peer.says(peer.requests("REGISTER")[0], 401, WWW_Authenticate=ASKS)
    await exchange.turn()
    again = peer.requests("REGISTER")[1]
    peer.says(again, 200, Contact=f"{again.headers.get('Contact')};expires={seconds}")
    await exchange.turn()
    return peer


async def test_a_trunk_registers_with_its_password(exchange):
    peer = await registered(exchange)
    first, second = peer.requests("REGISTER")
    assert first.uri == "sip:carrier.example"
    assert first.headers.get("To") == "<sip:41215550199@carrier.example>"
    assert first.headers.get("Contact") == "<sip:41215550199@192.0.2.10:5060>"
    assert 'username="41215550199", realm="carrier"' in second.headers.get("Authorization")
    assert first.headers.get("Call-ID") == second.headers.get("Call-ID")
    assert exchange.house.trunks == [("p", True)]
    assert exchange.agent.trunks.state("p").registered is True


async def test_it_is_refreshed_between_half_and_nine_tenths_of_the_time(exchange):
    peer = await registered(exchange, 600)
    await exchange.turn(299)
    assert len(peer.requests("REGISTER")) == 2
    await exchange.turn(242)
    assert len(peer.requests("REGISTER")) >= 3
    assert "Authorization" in peer.requests("REGISTER")[2].headers  # without being asked


async def test_another_realm_never_gets_the_password(exchange):
    peer = await exchange.provider(register=LOGIN)
    peer.says(peer.requests("REGISTER")[0], 401, WWW_Authenticate=str(Challenge("thief", "n1")))
    await exchange.turn(10)
    assert len(peer.requests("REGISTER")) == 1


async def test_a_wrong_password_is_not_tried_again_soon(exchange):
    peer = await exchange.provider(register=LOGIN)
    peer.says(peer.requests("REGISTER")[0], 401, WWW_Authenticate=ASKS)
    await exchange.turn()
    peer.says(peer.requests("REGISTER")[1], 401, WWW_Authenticate=ASKS)
    await exchange.turn(200)
    assert (len(peer.requests("REGISTER")), exchange.house.trunks) == (2, [("p", False)])
    assert exchange.house.reasons == ["not_let_in"]


async def test_failures_are_followed_by_longer_and_longer_waits(exchange):
    peer = await exchange.provider(register=LOGIN)
    waits = []
    for number in range(4):
        before = exchange.wheel.now()
        peer.says(peer.requests("REGISTER")[number], 503)
        for _ in range(400):
            await exchange.turn(1)
            if len(peer.requests("REGISTER")) > number + 1:
                break
        waits.append(exchange.wheel.now() - before)
    for number, wait in enumerate(waits):
        assert 15 * 2**number <= wait <= 30 * 2**number + 2


async def test_a_registrar_that_wants_longer_gets_it(exchange):
    peer = await exchange.provider(register=LOGIN)
    peer.says(peer.requests("REGISTER")[0], 423, Min_Expires="7200")
    await exchange.turn()
    assert peer.requests("REGISTER")[1].headers.get("Expires") == "7200"


async def test_a_trunk_taken_away_gives_its_registration_back(exchange):
    peer = await registered(exchange)
    exchange.agent.trunks.remove("p")
    await exchange.turn()
    assert peer.requests("REGISTER")[-1].headers.get("Expires") == "0"
    peer.says(peer.requests("REGISTER")[-1], 200)
    await exchange.turn(700)
    assert (len(peer.requests("REGISTER")), exchange.left) == (3, (0, 0))


async def test_calls_are_proved_where_the_provider_asks(exchange):
    peer = await exchange.provider(login=Login("ours", "pass", "carrier"))
    leg = exchange.dial(ByTrunk("p"))
    await exchange.turn()
    peer.says(peer.requests("INVITE")[0], 407, Proxy_Authenticate=ASKS)
    await exchange.turn()
    again = peer.requests("INVITE")[1]
    assert (again.headers.get("CSeq"), "nc=00000001" in again.headers.get("Proxy-Authorization")) == ("2 INVITE", True)
    peer.says(again, 200, sdp=THEIRS)
    await exchange.turn()
    assert exchange.house.events == [Answered(THEIRS)]
    assert peer.requests("ACK")[-1].headers.get("Proxy-Authorization") == again.headers.get("Proxy-Authorization")
    leg.hang_up()
    await exchange.turn()
    assert "nc=00000002" in peer.requests("BYE")[0].headers.get("Proxy-Authorization")


async def test_a_bye_that_is_challenged_anew_is_proved_anew(exchange):
    peer = await exchange.provider(login=Login("ours", "pass", "carrier"))
    leg = exchange.dial(ByTrunk("p"))
    await exchange.turn()
    peer.says(peer.requests("INVITE")[0], 200, sdp=THEIRS)
    await exchange.turn()
    leg.hang_up()
    await exchange.turn()
    peer.says(peer.requests("BYE")[0], 401, WWW_Authenticate=ASKS)
    await exchange.turn()
    assert "Authorization" in peer.requests("BYE")[1].headers


async def test_three_lost_probes_take_a_trunk_down_and_two_answers_bring_it_back(exchange):
    peer = await exchange.provider(options_every=30.0)
    peer.says(peer.requests("OPTIONS")[0], 200)
    await exchange.turn(30)
    for _ in range(2):
        await exchange.turn(40)
    assert exchange.house.trunks == []
    await exchange.turn(45)
    assert exchange.house.trunks == [("p", False)]
    for _ in range(2):
        peer.says(peer.requests("OPTIONS")[-1], 405)  # somebody is there
        await exchange.turn(6)
    assert exchange.house.trunks == [("p", False), ("p", True)]


async def test_a_host_that_is_down_or_asked_for_a_pause_is_tried_last(exchange):
    second = exchange.peer(("192.0.2.98", 5060))
    first = await exchange.provider(hosts=(Host("192.0.2.99", 0, 1), Host("192.0.2.98", 0, 2)))
    exchange.dial(ByTrunk("p"))
    await exchange.turn()
    first.says(first.requests("INVITE")[0], 503, Retry_After="60")
    await exchange.turn()
    second.says(second.requests("INVITE")[0], 486)
    exchange.dial(ByTrunk("p"))
    await exchange.turn()
    assert (len(first.requests("INVITE")), len(second.requests("INVITE"))) == (1, 2)
    await exchange.turn(60)
    exchange.dial(ByTrunk("p"))
    await exchange.turn()
    assert len(first.requests("INVITE")) == 2


async def test_a_node_that_stops_says_goodbye_to_calls_and_providers(exchange):
    peer = await registered(exchange)
    exchange.dial(ByTrunk("p"))
    await exchange.turn()
    peer.says(peer.requests("INVITE")[0], 200, sdp=THEIRS)
    await exchange.turn()
    await exchange.agent.stop()
    exchange.wheel.turn()
    assert (len(peer.requests("BYE")), peer.requests("REGISTER")[-1].headers.get("Expires")) == (1, "0")
