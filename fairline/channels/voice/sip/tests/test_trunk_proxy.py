"""A trunk behind a proxy: all that is sent to the provider goes by it, and its address makes nobody the provider."""

import pytest

from fairline.channels.voice.sip.digest import Challenge
from fairline.channels.voice.sip.edges import Edges
from fairline.channels.voice.sip.leg_events import Answered, Refused
from fairline.channels.voice.sip.message import Response
from fairline.channels.voice.sip.sources import FromTrunk
from fairline.channels.voice.sip.tests.exchange import HERE, PROVIDER, THEIRS, Exchange
from fairline.channels.voice.sip.trunk_plans import Host, Registering, TrunkPlan
from fairline.channels.voice.sip.ways import ByTrunk

EDGE = ("192.0.2.20", 5060)
PROXY = Host("192.0.2.20")
THROUGH, RECORDED = "<sip:192.0.2.20;lr>", "<sip:192.0.2.20;lr=on;ftag=1>"
LOGIN = Registering("41215550199", "pass", realm="carrier", domain="carrier.example")
ASKS = str(Challenge("carrier", "n1", "SHA-256"))


@pytest.fixture
def exchange():
    return Exchange(edges=Edges(EDGE[0]))


@pytest.fixture
def edge(exchange):
    return exchange.peer(EDGE)


def routes(request):
    return request.headers.all("Route")


async def calls(exchange, **more):
    """A call by the trunk."""
    leg = exchange.dial(ByTrunk("p"), **more)
    await exchange.turn()
    return leg


async def test_a_call_goes_to_the_proxy_and_names_the_provider(exchange, edge):
    peer = await exchange.provider(proxy=PROXY)
    await calls(exchange)
    (invite,) = edge.requests("INVITE")
    assert (invite.uri, routes(invite)) == ("sip:+41215550100@192.0.2.99:5060", [THROUGH])
    assert invite.headers.get("Contact") == "<sip:fairline@192.0.2.10:5060>"
    assert peer.got == []


async def test_what_follows_in_a_call_goes_by_the_proxy_on_the_route_it_recorded(exchange, edge):
    peer = await exchange.provider(proxy=PROXY)
    leg = await calls(exchange)
    contact = "<sip:+41215550100@192.0.2.99:5080>"
    edge.says(edge.requests("INVITE")[0], 200, sdp=THEIRS, Record_Route=RECORDED, Contact=contact)
    await exchange.turn()
    assert exchange.house.events == [Answered(THEIRS)]
    leg.hang_up()
    await exchange.turn()
    for method in ("ACK", "BYE"):
        (asked,) = edge.requests(method)
        assert (asked.uri, routes(asked)) == ("sip:+41215550100@192.0.2.99:5080", [RECORDED])
    assert peer.got == []


async def test_a_proxy_known_outside_by_another_address_is_asked_where_it_is(exchange, edge):
    outside = exchange.peer(("203.0.113.20", 5060))
    await exchange.provider(proxy=PROXY)
    leg = await calls(exchange)
    recorded = "<sip:203.0.113.20;lr>"
    edge.says(edge.requests("INVITE")[0], 200, sdp=THEIRS, Record_Route=recorded)
    await exchange.turn()
    leg.hang_up()
    edge.asks("INVITE", sdp=THEIRS, X_Fairline_Source=f"{PROVIDER[0]} 5060", Record_Route=recorded)
    await exchange.turn()
    exchange.house.legs[0].answer(THEIRS)
    await exchange.turn()
    edge.acknowledges(edge.answers(200)[-1])
    exchange.house.legs[0].hang_up()
    await exchange.turn()
    assert [routes(bye) for bye in edge.requests("BYE")] == [[recorded], [recorded]]
    assert outside.got == []


async def test_a_refusal_is_acknowledged_and_a_call_given_up_is_cancelled_on_the_same_way(exchange, edge):
    await exchange.provider(proxy=PROXY)
    await calls(exchange)
    edge.says(edge.requests("INVITE")[0], 486)
    leg = await calls(exchange)
    edge.says(edge.requests("INVITE")[1], 180)
    await exchange.turn()
    leg.hang_up()
    await exchange.turn()
    assert [routes(edge.requests(method)[0]) for method in ("ACK", "CANCEL")] == [[THROUGH], [THROUGH]]


@pytest.mark.parametrize("status", [408, 502, 503])
async def test_a_host_the_proxy_does_not_reach_is_left_for_the_next(exchange, edge, status):
    await exchange.provider(proxy=PROXY, hosts=(Host("192.0.2.99", 0, 1), Host("carrier.example", 5070, 2)))
    await calls(exchange)
    edge.says(edge.requests("INVITE")[0], status)
    await exchange.turn()
    assert edge.requests("INVITE")[1].uri == "sip:+41215550100@carrier.example:5070"
    assert routes(edge.requests("INVITE")[1]) == [THROUGH]


async def test_where_the_proxy_says_nothing_at_all_the_call_fails(exchange, edge):
    await exchange.provider(proxy=PROXY)
    await calls(exchange)
    await exchange.turn(33)
    assert [event.status for event in exchange.house.told(Refused)] == [408]


async def test_a_host_that_is_down_is_found_out_through_the_proxy_and_tried_last(exchange, edge):
    hosts = (Host("192.0.2.99", 0, 1), Host("192.0.2.98", 0, 2))
    await exchange.provider(proxy=PROXY, hosts=hosts, options_every=30.0)
    for _ in range(3):
        for asked in edge.requests("OPTIONS"):
            assert routes(asked) == [THROUGH]
            edge.says(asked, 408 if asked.uri == "sip:192.0.2.99" else 200)
        await exchange.turn(30)
    assert exchange.agent.trunks.state("p").machines == (("192.0.2.99", 0, False), ("192.0.2.98", 0, True))
    await calls(exchange)
    assert edge.requests("INVITE")[0].uri == "sip:+41215550100@192.0.2.98"


async def test_a_test_of_the_trunk_asks_through_the_proxy(exchange, edge):
    await exchange.provider(proxy=PROXY)
    heard: list[Response] = []
    exchange.agent.trunks.get("p").ask(heard.append)
    await exchange.turn()
    (asked,) = edge.requests("OPTIONS")
    assert (asked.uri, routes(asked)) == ("sip:192.0.2.99:5060", [THROUGH])
    edge.says(asked, 200)
    await exchange.turn()
    assert [answer.status for answer in heard] == [200]


async def registered(exchange, edge, **plan):
    """A trunk that registers through the edge, and has."""
    await exchange.provider(proxy=PROXY, register=LOGIN, **plan)
    edge.says(edge.requests("REGISTER")[0], 401, WWW_Authenticate=ASKS)
    await exchange.turn()
    edge.says(edge.requests("REGISTER")[1], 200, Contact="<sip:41215550199@192.0.2.20>;expires=600")
    await exchange.turn()


async def test_a_trunk_registers_through_the_proxy_at_the_machine_it_was_given(exchange, edge):
    await registered(exchange, edge)
    for asked in edge.requests("REGISTER"):
        assert (asked.uri, routes(asked)) == ("sip:carrier.example", [THROUGH, "<sip:192.0.2.99:5060;lr>"])
    assert exchange.agent.trunks.state("p").registered is True
    await exchange.turn(299)
    assert len(edge.requests("REGISTER")) == 2  # what was granted to the proxy's address counts
    await exchange.turn(242)
    assert len(edge.requests("REGISTER")) >= 3


async def test_a_machine_that_is_the_domain_needs_no_second_route(exchange, edge):
    await registered(exchange, edge, hosts=(Host("carrier.example"),))
    await calls(exchange)
    assert routes(edge.requests("REGISTER")[0]) == routes(edge.requests("INVITE")[0]) == [THROUGH]


async def test_a_call_by_a_registered_trunk_finds_each_of_its_machines(exchange, edge):
    await registered(exchange, edge, hosts=(Host("192.0.2.99", 0, 1), Host("192.0.2.98", 5070, 2)))
    await calls(exchange)
    edge.says(edge.requests("INVITE")[0], 503)
    await exchange.turn()
    assert [(asked.uri, routes(asked)[1]) for asked in edge.requests("INVITE")] == [
        ("sip:+41215550100@carrier.example", "<sip:192.0.2.99;lr>"),
        ("sip:+41215550100@carrier.example", "<sip:192.0.2.98:5070;lr>"),
    ]


async def test_the_registration_stays_for_the_other_nodes_when_one_stops_and_goes_with_the_trunk(exchange, edge):
    await registered(exchange, edge)
    exchange.agent.trunks.stop()
    await exchange.turn()
    assert [asked.headers.get("Expires") for asked in edge.requests("REGISTER")] == ["3600", "3600"]
    other = Exchange()
    edge = other.peer(EDGE)
    await registered(other, edge)
    other.agent.trunks.remove("p")
    await other.turn()
    assert edge.requests("REGISTER")[-1].headers.get("Expires") == "0"


async def test_a_trunk_that_gets_a_proxy_gives_back_where_it_was_reached_before(exchange, edge):
    peer = await exchange.provider(register=LOGIN)
    peer.says(peer.requests("REGISTER")[0], 200)
    await exchange.turn()
    exchange.agent.trunks.put(TrunkPlan("p", (Host(*PROVIDER),), register=LOGIN, options_every=0, proxy=PROXY))
    await exchange.turn()
    assert peer.requests("REGISTER")[-1].headers.get("Expires") == "0"
    assert edge.requests("REGISTER")[0].headers.get("Expires") == "3600"


async def test_a_connection_to_the_proxy_that_ends_is_registered_anew(exchange):
    edge = exchange.peer(EDGE)
    await exchange.provider(protocol="tcp", proxy=PROXY, register=LOGIN)
    (first,) = edge.requests("REGISTER")
    assert routes(first)[0] == "<sip:192.0.2.20;transport=tcp;lr>"
    edge.flow = edge.end.to(HERE, "tcp")
    edge.says(first, 200)
    await exchange.turn()
    assert exchange.agent.trunks.state("p").registered is True
    exchange.agent.trunks.closed(exchange.port.to(PROVIDER, "tcp"))
    assert exchange.agent.trunks.state("p").registered is True
    exchange.wire.cut(HERE, EDGE)
    assert exchange.agent.trunks.state("p").registered is False


async def test_a_call_from_the_provider_through_the_edge_is_the_providers(exchange, edge):
    exchange.records = {("pbx.example", "A"): ("192.0.2.31",)}
    await exchange.provider(proxy=PROXY, hosts=(Host("pbx.example", 5060),))
    edge.asks("INVITE", sdp=THEIRS, X_Fairline_Source="192.0.2.31 5060")
    await exchange.turn()
    assert [leg.source for leg in exchange.house.legs] == [FromTrunk("p")]


@pytest.mark.parametrize("said", ["192.0.2.66 5060", "192.0.2.20 5060", ""])
async def test_whoever_else_calls_through_the_edge_is_a_stranger(exchange, edge, said):
    await exchange.provider(proxy=PROXY)
    edge.asks("INVITE", sdp=THEIRS, X_Fairline_Source=said)
    await exchange.turn()
    assert ([answer.status for answer in edge.answers(401)], exchange.house.legs) == ([401], [])


async def test_hosts_nobody_here_can_look_up_are_called_all_the_same(exchange, edge):
    await exchange.provider(proxy=PROXY, hosts=(Host("sip.carrier.example"),))
    await calls(exchange)
    assert edge.requests("INVITE")[0].uri == "sip:+41215550100@sip.carrier.example"
    assert exchange.house.trunks == []  # nobody was told that it is down


@pytest.mark.parametrize(
    ("protocol", "proxy", "asked", "route"),
    [
        ("udp", Host("edge.example", 5070), ("udp", "edge.example", 5070, ""), "<sip:edge.example:5070;lr>"),
        ("tcp", Host("edge.example"), ("tcp", "edge.example", 5060, ""), "<sip:edge.example;transport=tcp;lr>"),
        (
            "tls",
            Host("edge.example"),
            ("tls", "edge.example", 5061, "edge.example"),
            "<sip:edge.example;transport=tls;lr>",
        ),
        ("udp", Host("2001:db8::20", 5070), ("udp", "2001:db8::20", 5070, ""), "<sip:[2001:db8::20]:5070;lr>"),
    ],
)
async def test_the_proxy_is_found_by_the_trunks_own_protocol_and_proves_its_own_name(
    exchange, edge, protocol, proxy, asked, route
):
    wanted = []

    async def flow_to(*whither):
        wanted.append(whither)
        return exchange.port.to(EDGE, protocol)

    exchange.port.flow_to = flow_to
    await exchange.provider(protocol=protocol, proxy=proxy, hosts=(Host("carrier.example"),))
    await calls(exchange)
    assert wanted == [asked]
    assert routes(edge.requests("INVITE")[0]) == [route]
    transport = "" if protocol == "udp" else f";transport={protocol}"
    assert edge.requests("INVITE")[0].uri == f"sip:+41215550100@carrier.example{transport}"


async def test_without_a_proxy_a_host_with_an_ipv6_address_is_written_in_brackets(exchange):
    there = exchange.peer(("2001:db8::99", 5070))
    await exchange.provider(hosts=(Host("2001:db8::99", 5070),))
    await calls(exchange)
    assert there.requests("INVITE")[0].uri == "sip:+41215550100@[2001:db8::99]:5070"
    assert routes(there.requests("INVITE")[0]) == []
