"""Behind a proxy of the house: it tells who sent what, and nobody else can."""

import pytest

from fairline.channels.voice.sip.edges import Edges
from fairline.channels.voice.sip.sources import FromTrunk
from fairline.channels.voice.sip.tests.exchange import EPOCH, PROVIDER, THEIRS, Exchange
from fairline.channels.voice.sip.ways import ByRegistration

EDGE, STRANGER = ("192.0.2.20", 5060), ("192.0.2.66", 5060)
BY_PROVIDER = f"{PROVIDER[0]} {PROVIDER[1]}"


@pytest.fixture
def exchange():
    return Exchange(edges=Edges("192.0.2.20, 2001:db8::/64"))


async def statuses(exchange, peer):
    await exchange.turn()
    return [answer.status for answer in peer.answers() if answer.status > 100]


async def test_a_providers_call_through_the_edge_is_the_providers(exchange):
    await exchange.provider()
    exchange.peer(EDGE).asks("INVITE", sdp=THEIRS, X_Fairline_Source=BY_PROVIDER)
    await exchange.turn()
    assert [leg.source for leg in exchange.house.legs] == [FromTrunk("p")]


async def test_nobody_else_says_that_they_are_the_provider(exchange):
    await exchange.provider()
    stranger = exchange.peer(STRANGER)
    stranger.asks("INVITE", sdp=THEIRS, X_Fairline_Source=BY_PROVIDER)
    assert (await statuses(exchange, stranger), exchange.house.legs) == ([401], [])


async def test_a_house_that_names_no_edge_believes_none():
    exchange = Exchange()
    await exchange.provider()
    edge = exchange.peer(EDGE)
    edge.asks("INVITE", sdp=THEIRS, X_Fairline_Source=BY_PROVIDER)
    assert (await statuses(exchange, edge), exchange.house.legs) == ([401], [])


async def test_a_stranger_behind_the_edge_stays_a_stranger(exchange):
    await exchange.provider()
    edge = exchange.peer(EDGE)
    edge.asks("INVITE", sdp=THEIRS, X_Fairline_Source="192.0.2.66 5060")
    assert (await statuses(exchange, edge), exchange.house.legs) == ([401], [])


@pytest.mark.parametrize("said", ["", "192.0.2.99", "192.0.2.99:5060", "192.0.2.99 x", "p 5060", "192.0.2.99 99999"])
async def test_what_the_edge_says_and_nobody_can_read_makes_no_provider(exchange, said):
    await exchange.provider()
    edge = exchange.peer(EDGE)
    edge.asks("INVITE", sdp=THEIRS, X_Fairline_Source=said)
    assert (await statuses(exchange, edge), exchange.house.legs) == ([401], [])


async def test_a_second_word_slipped_in_makes_no_provider(exchange):
    await exchange.provider()
    edge = exchange.peer(EDGE)
    edge.asks("INVITE", sdp=THEIRS, X_Fairline_Source=f"{BY_PROVIDER}\r\nX-Fairline-Source: 192.0.2.66 5060")
    assert (await statuses(exchange, edge), exchange.house.legs) == ([401], [])


async def test_telephones_behind_the_edge_do_not_make_its_providers_calls_telephones(exchange):
    await exchange.provider()
    ada = exchange.phone("ada", EDGE[0])
    asked = ada.register(headers={"X-Fairline-Source": "192.0.2.1 5060", "Path": "<sip:192.0.2.20;lr>"})
    await exchange.turn()
    assert (asked.status, exchange.house.registered[0].expires) == (200, EPOCH + 300)
    exchange.peer(EDGE).asks("INVITE", sdp=THEIRS, X_Fairline_Source=BY_PROVIDER)
    await exchange.turn()
    assert [leg.source for leg in exchange.house.legs] == [FromTrunk("p")]


async def test_a_telephone_behind_the_edge_is_rung_through_it(exchange):
    ada = exchange.phone("ada", EDGE[0])
    ada.register(headers={"X-Fairline-Source": "192.0.2.1 5060", "Path": "<sip:192.0.2.20;lr>"})
    await exchange.turn()
    exchange.dial(ByRegistration("ada"), to="sip:ada@192.0.2.10")
    await exchange.turn()
    (rung,) = [one for one in ada.requests if one.method == "INVITE"]
    assert rung.headers.all("Route") == ["<sip:192.0.2.20;lr>"]


async def test_who_guesses_behind_the_edge_silences_nobody_else_there(exchange):
    stranger = exchange.peer(EDGE)
    for nth in range(101):
        stranger.asks("REGISTER", call=f"guess-{nth}", X_Fairline_Source="192.0.2.66 5060")
        await exchange.turn()
    stranger.got.clear()
    stranger.asks("REGISTER", call="silenced", X_Fairline_Source="192.0.2.66 5060")
    assert await statuses(exchange, stranger) == []
    stranger.asks("REGISTER", call="other", X_Fairline_Source="192.0.2.67 5060")
    assert await statuses(exchange, stranger) == [401]


async def test_the_edge_sees_whether_calls_are_taken_and_strangers_behind_it_do_not(exchange):
    edge = exchange.peer(EDGE)
    edge.asks("OPTIONS", call="stranger", X_Fairline_Source="192.0.2.66 5060")
    assert await statuses(exchange, edge) == []
    edge.asks("OPTIONS", call="up")
    assert await statuses(exchange, edge) == [200]
    exchange.agent.drain()
    edge.asks("OPTIONS", call="draining")
    assert await statuses(exchange, edge) == [200, 503]


def test_an_edge_that_is_no_network_is_refused():
    with pytest.raises(ValueError, match="kamailio"):
        Edges("kamailio.example.org")
