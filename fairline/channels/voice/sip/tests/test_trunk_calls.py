"""Calls with providers: limited, known by where they come from, sent to machines found by name, and well written."""

import random

import pytest

from fairline.channels.voice.sip.digest import Challenge
from fairline.channels.voice.sip.leg_events import Refused
from fairline.channels.voice.sip.message import parse
from fairline.channels.voice.sip.names import Machine, in_turn, machines
from fairline.channels.voice.sip.tests.exchange import PROVIDER, THEIRS, Exchange
from fairline.channels.voice.sip.trunk_numbers import written
from fairline.channels.voice.sip.trunk_plans import Host, Manners, Registering, TrunkPlan
from fairline.channels.voice.sip.trunk_sources import read
from fairline.channels.voice.sip.ways import ByTrunk

LOGIN = Registering("41215550199", "pass", realm="carrier", domain="carrier.example")
ASKS = str(Challenge("carrier", "n1", "SHA-256"))


@pytest.fixture
def exchange():
    return Exchange()


async def test_so_many_calls_at_once_and_no_more_in_both_directions(exchange):
    peer = await exchange.provider(channels=2)
    out = exchange.dial(ByTrunk("p"))
    peer.asks("INVITE", sdp=THEIRS, call="in-1")
    await exchange.turn()
    exchange.dial(ByTrunk("p"))
    peer.asks("INVITE", sdp=THEIRS, call="in-2")
    await exchange.turn()
    assert [event.status for event in exchange.house.told(Refused)] == [503]
    assert peer.answers(503)[0].headers.get("Retry-After") == "30"
    out.hang_up()
    exchange.dial(ByTrunk("p"))
    await exchange.turn()
    assert exchange.agent.trunks.state("p").calls == 2


async def test_so_many_calls_a_second_and_no_more(exchange):
    await exchange.provider(calls_per_second=2)
    for _ in range(3):
        exchange.dial(ByTrunk("p"))
    await exchange.turn()
    assert len(exchange.house.told(Refused)) == 1
    await exchange.turn(0.5)
    exchange.dial(ByTrunk("p"))
    await exchange.turn()
    assert len(exchange.house.told(Refused)) == 1


async def test_a_provider_is_known_by_its_networks_and_its_machines(exchange):
    await exchange.provider(sources=("198.51.100.0/24",))
    for place, known in ((PROVIDER, True), (("198.51.100.7", 9), True), (("198.51.101.7", 9), False)):
        peer = exchange.peer(place)
        peer.asks("INVITE", sdp=THEIRS, call=f"from {place[0]}".replace(" ", ""))
        await exchange.turn()
        assert bool(peer.answers(401)) is not known


async def test_of_two_trunks_at_one_place_the_called_name_decides(exchange):
    peer = await exchange.provider()
    exchange.agent.trunks.put(TrunkPlan("q", (Host("192.0.2.99"),), register=LOGIN, options_every=0))
    await exchange.turn()
    peer.asks("INVITE", "sip:41215550199@192.0.2.10", sdp=THEIRS)
    peer.asks("INVITE", "sip:+41215550188@192.0.2.10", sdp=THEIRS, call="call-2")
    await exchange.turn()
    assert [leg.source.trunk for leg in exchange.house.legs] == ["q", "p"]


async def test_a_hidden_number_is_asserted_to_the_provider_and_shown_to_nobody(exchange):
    peer = await exchange.provider(manners=Manners(domain="fairline.example"))
    exchange.dial(ByTrunk("p"), headers={"Privacy": "id"})
    await exchange.turn()
    headers = peer.requests("INVITE")[0].headers
    assert headers.get("From").startswith('"Anonymous" <sip:anonymous@anonymous.invalid>')
    assert headers.get("P-Asserted-Identity") == "<sip:+41215550199@fairline.example>"
    assert headers.get("Privacy") == "id"
    assert peer.requests("INVITE")[0].headers.get("Contact") == "<sip:fairline@192.0.2.10:5060>"


async def test_names_are_looked_up_and_tried_in_the_order_of_their_records(exchange):
    exchange.records = {
        ("_sip._udp.carrier.example", "SRV"): ("20 0 5080 b.carrier.example.", "10 0 5070 a.carrier.example."),
        ("a.carrier.example", "A"): ("192.0.2.31",),
        ("b.carrier.example", "A"): ("192.0.2.32",),
    }
    a, b = exchange.peer(("192.0.2.31", 5070)), exchange.peer(("192.0.2.32", 5080))
    exchange.port.refuses = frozenset({("192.0.2.31", 5070)})
    exchange.agent.trunks.put(TrunkPlan("p", (Host("carrier.example"),), options_every=0))
    await exchange.turn()
    exchange.dial(ByTrunk("p"))
    await exchange.turn()
    assert (a.requests("INVITE"), len(b.requests("INVITE"))) == ([], 1)
    assert b.requests("INVITE")[0].uri == "sip:+41215550100@carrier.example:5080"


async def test_name_servers_that_fail_leave_what_was_known(exchange):
    exchange.records = {("pbx.example", "A"): ("192.0.2.31",)}
    exchange.agent.trunks.put(TrunkPlan("p", (Host("pbx.example", 5060),), options_every=0))
    await exchange.turn()
    exchange.records = {}
    await exchange.turn(61)
    assert exchange.agent.trunks.state("p").machines == (("192.0.2.31", 5060, True),)


async def test_machines_of_equal_priority_are_drawn_by_weight():
    light, heavy = (Machine(f"192.0.2.{weight}", 5060, "x", 0, weight) for weight in (10, 90))
    known, draw = (light, heavy, Machine("192.0.2.200", 5060, "x", 1)), random.Random(7).randbytes
    lots = [in_turn(known, draw) for _ in range(1000)]
    first = sum(one[0].weight == 90 for one in lots)
    assert 850 < first < 950
    assert {one[-1].address for one in lots} == {"192.0.2.200"}


async def test_where_no_name_server_answers_at_all_that_is_said():
    async def fails(name, kind):
        raise OSError("no name server")

    with pytest.raises(OSError, match="no name server"):
        await machines((Host("carrier.example"),), "udp", fails)
    found = await machines((Host("carrier.example"), Host("192.0.2.1")), "tls", fails)
    assert [(one.address, one.port) for one in found] == [("192.0.2.1", 5061)]


@pytest.mark.parametrize(
    ("form", "number", "out"),
    [
        ("plus", "+41 21 555 01 00", "+41215550100"),
        ("e164", "+41215550100", "41215550100"),
        ("national", "+41215550100", "0215550100"),
        ("national", "+33142000000", "0033142000000"),
        ("prefix", "+41215550100", "99#41215550100"),
        ("e164", "112", "112"),
        ("prefix", "1800", "1800"),
        ("e164", "anonymous", "anonymous"),
    ],
)
def test_numbers_are_written_as_the_provider_wants_them(form, number, out):
    plan = TrunkPlan("p", (), number_format=form, calling_code="41", prefix="99#")
    assert written(number, plan) == out


@pytest.mark.parametrize(
    ("text", "place", "covered"),
    [
        ("192.0.2.0/24", ("192.0.2.77", 9), True),
        ("192.0.2.1", ("192.0.2.2", 9), False),
        ("192.0.2.1:5060", ("192.0.2.1", 5061), False),
        ("192.0.2.1:5060-5070", ("192.0.2.1", 5061), True),
        ("2001:db8::/32", ("2001:db8::1", 9), True),
        ("[2001:db8::1]:5060", ("2001:db8::1", 5061), False),
        ("192.0.2.1", ("::ffff:192.0.2.1", 9), True),
        ("192.0.2.1", ("nonsense", 9), False),
    ],
)
def test_sources_cover_networks_and_ports(text, place, covered):
    assert read(text).covers(place) is covered


async def test_the_same_plan_again_changes_nothing_and_another_keeps_the_calls(exchange):
    peer = await exchange.provider(channels=1)
    exchange.dial(ByTrunk("p"))
    await exchange.turn()
    for channels in (1, 2):
        plan = TrunkPlan("p", (Host("192.0.2.99", 5060),), channels=channels, options_every=0)
        exchange.agent.trunks.put(plan)
    assert exchange.agent.trunks.state("p").calls == 1
    exchange.dial(ByTrunk("p"))
    exchange.dial(ByTrunk("p"))
    await exchange.turn()
    assert len(exchange.house.told(Refused)) == 1
    assert all(parse(message) for message in exchange.wire.sent)
    assert len(peer.requests("INVITE")) == 2


async def test_a_provider_whose_name_leads_nowhere_is_down_until_it_does(exchange):
    exchange.agent.trunks.put(TrunkPlan("p", (Host("pbx.example", 5060),), options_every=0))
    await exchange.turn()
    assert (exchange.house.trunks, exchange.house.reasons) == ([("p", False)], ["no_hosts"])
    exchange.records = {("pbx.example", "A"): ("192.0.2.31",)}
    await exchange.turn(61)
    assert exchange.house.trunks == [("p", False), ("p", True)]


@pytest.mark.parametrize(("code", "uri"), [("1", "sip:*67+41215550100@"), ("41", "sip:*31#+41215550100@")])
async def test_a_number_is_hidden_by_a_code_where_the_provider_wants_one(exchange, code, uri):
    peer = await exchange.provider(calling_code=code, manners=Manners(hides="star"))
    exchange.dial(ByTrunk("p"), headers={"Privacy": "id"})
    await exchange.turn()
    (invite,) = peer.requests("INVITE")
    assert invite.uri.replace("%23", "#").startswith(uri)
    assert (invite.headers.get("Privacy"), "+41215550199" in invite.headers.get("From")) == (None, True)


@pytest.mark.parametrize(
    ("kind", "name", "start"),
    [
        ("diversion", "Diversion", "<sip:+41215550177@x>;reason=no-answer"),
        ("history-info", "History-Info", "<sip:+41215550177@x?Reason="),
        ("none", "Diversion", None),
    ],
)
async def test_a_call_sent_on_says_so_as_the_provider_wants_to_hear_it(exchange, kind, name, start):
    peer = await exchange.provider(manners=Manners(history=kind))
    exchange.dial(ByTrunk("p"), headers={"Diversion": "<sip:+41215550177@x>;reason=no-answer"})
    await exchange.turn()
    told = peer.requests("INVITE")[0].headers.get(name)
    assert told is None if start is None else told.startswith(start)
