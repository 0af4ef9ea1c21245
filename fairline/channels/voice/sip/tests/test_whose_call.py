"""Whose a call is where providers and telephones share an address, and what a call for help may do."""

from typing import Any

import pytest

from fairline.channels.voice.sip.leg_events import Answered, Refused
from fairline.channels.voice.sip.sources import FromTrunk
from fairline.channels.voice.sip.tests.exchange import PROVIDER, THEIRS, Exchange
from fairline.channels.voice.sip.trunk_plans import Host, Registering, TrunkPlan
from fairline.channels.voice.sip.ways import ByTrunk

CALLER = "<sip:+41215550111@carrier.example>"
BESIDE = (PROVIDER[0], 6000)  # somebody else at the provider's address


@pytest.fixture
def exchange():
    return Exchange()


async def test_a_telephone_at_a_providers_address_has_to_prove_itself(exchange):
    await exchange.provider()
    exchange.house.is_telephone = lambda name: name == "ada"
    beside = exchange.peer(BESIDE)
    beside.asks("INVITE", sdp=THEIRS, From="<sip:ada@192.0.2.10>")
    await exchange.turn()
    assert [one.status for one in beside.answers()] == [401]
    beside.asks("INVITE", sdp=THEIRS, call="call-2", From=CALLER)
    await exchange.turn()
    assert [leg.source for leg in exchange.house.legs] == [FromTrunk("p")]


async def test_a_wrong_answer_to_our_challenge_is_no_providers_call_either(exchange):
    await exchange.provider()
    exchange.house.is_telephone = lambda name: name == "ada"
    phone = exchange.phone("ada", PROVIDER[0], password="wrong")
    call = phone.call("sip:100@192.0.2.10")
    await exchange.turn(1)
    assert (call.status, exchange.house.legs) == (401, [])


async def test_what_is_called_tells_accounts_behind_one_provider_apart(exchange):
    peer = await exchange.provider()
    exchange.agent.trunks.put(TrunkPlan("q", (Host(*PROVIDER),), options_every=0.0))
    asked = []

    async def among(trunks, request):
        asked.append(sorted(trunks))
        return "q" if "200" in request.uri else None

    exchange.house.trunk_among = among
    for number, call in (("200", "call-1"), ("100", "call-2")):
        peer.asks("INVITE", f"sip:{number}@192.0.2.10", THEIRS, call=call, From=CALLER)
    await exchange.turn()
    assert asked == [["p", "q"]] * 2
    assert [leg.source for leg in exchange.house.legs] == [FromTrunk("q"), FromTrunk("p")]


async def test_a_provider_we_registered_with_says_beside_our_name_which_number_was_dialled(exchange):
    peer = await exchange.provider(register=Registering("acct7", "pass"))
    for call, extra in (("call-1", {}), ("call-2", {"P_Called_Party_ID": "<sip:+41215550102@carrier.example>"})):
        peer.asks("INVITE", "sip:acct7@192.0.2.10", THEIRS, call=call, From=CALLER, To="<sip:+41215550100@x>", **extra)
    await exchange.turn()
    assert [leg.asked.user for leg in exchange.house.legs] == ["+41215550100", "+41215550102"]


async def test_however_busy_we_are_a_call_for_help_is_listened_to():
    exchange: Any = Exchange(most_legs=0)
    exchange.house.is_urgent = lambda number: number in ("911", "urn:service:sos")
    phone = exchange.peer(("192.0.2.7", 5060))
    for uri, call in (("sip:100@192.0.2.10", "a"), ("sip:911@192.0.2.10", "b"), ("urn:service:sos", "c")):
        phone.asks("INVITE", uri, THEIRS, call=call, From="<sip:ada@192.0.2.10>")
    await exchange.turn()
    assert [one.status for one in phone.answers()] == [503, 401, 401]


async def test_a_trunk_without_room_takes_a_call_for_help(exchange):
    peer = await exchange.provider(channels=1)
    exchange.dial(ByTrunk("p"))
    exchange.dial(ByTrunk("p"))
    exchange.dial(ByTrunk("p", urgent=True), "sip:911@x")
    await exchange.turn(0.1)
    assert [one.uri.partition("@")[0] for one in peer.requests("INVITE")] == ["sip:+41215550100", "sip:911"]
    assert [event.status for event in exchange.house.told(Refused)] == [503]


async def test_a_trunk_that_says_nothing_is_waited_for_only_where_there_is_no_other(exchange):
    await exchange.provider()
    exchange.dial(ByTrunk("p", elsewhere=True))
    await exchange.turn(4.5)
    assert [event.status for event in exchange.house.told(Refused)] == [408]
    exchange.dial(ByTrunk("p"))
    await exchange.turn(4.5)
    assert len(exchange.house.told(Refused)) == 1


async def test_one_that_only_takes_its_time_is_waited_for(exchange):
    peer = await exchange.provider()
    exchange.dial(ByTrunk("p", elsewhere=True))
    await exchange.turn(1)
    (invite,) = peer.requests("INVITE")
    peer.says(invite, 100)
    await exchange.turn(10)
    peer.says(invite, 200, sdp=THEIRS)
    await exchange.turn()
    assert len(exchange.house.told(Answered)) == 1
