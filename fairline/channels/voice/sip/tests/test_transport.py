"""The SIP port over UDP, TCP and TLS: what comes in, what goes out, and by which way."""

import asyncio
import socket
import ssl

import pytest

from fairline.channels.voice.sip.framing import PING, PONG
from fairline.channels.voice.sip.message import reply_to
from fairline.channels.voice.sip.tests.letters import SDP, answered, datagram, request
from fairline.channels.voice.sip.tests.sockets import HERE, client_tls, connected, opened, peer
from fairline.channels.voice.sip.transport import Listen


async def test_a_datagram_is_heard_with_where_it_came_from_and_answered_there():
    async with opened("udp") as port, peer(port.numbers[0]) as (say, hear):
        say(datagram("OPTIONS"))
        asked, flow = await port.next()
        assert f"received={HERE}" in asked.headers.get("Via")
        assert f"rport={flow.remote[1]}" in asked.headers.get("Via")
        assert port.transports.send(reply_to(asked, 200, to_tag="x").encode(), flow)
        assert answered(await hear()).status == 200


async def test_two_datagrams_of_one_pair_have_one_flow_and_those_of_two_have_two():
    async with opened("udp") as port, peer(port.numbers[0]) as (one, _), peer(port.numbers[0]) as (other, _):
        for say in (one, one, other):
            say(datagram())
        flows = [(await port.next())[1] for _ in range(3)]
        assert flows[0] == flows[1]
        assert flows[0].key != flows[2].key


async def test_a_datagram_as_big_as_they_come_is_heard_whole():
    async with opened("udp") as port, peer(port.numbers[0]) as (say, _):
        sent = request(via="SIP/2.0/UDP a")
        sent.body = b"v" * 60_000
        say(sent.encode())
        assert len((await port.next())[0].body) == 60_000


async def test_what_cannot_be_read_is_answered_and_what_is_no_sip_is_not():
    async with opened("udp") as port, peer(port.numbers[0]) as (say, hear):
        say(b"GET / HTTP/1.1\r\n\r\n")
        say(b"\r\n\r\n")
        say(datagram().replace(b"1 INVITE", b"1 OPTIONS"))
        answer = answered(await hear())
        assert (answer.status, answer.reason) == (400, "Bad Request - CSeq names another method")
        assert (port.heard, port.transports.counts.malformed) == ([], 2)


async def test_a_port_open_to_all_knows_which_of_its_addresses_speaks():
    async with opened("udp", host="0.0.0.0") as port, peer(port.numbers[0]) as (say, _):
        say(datagram())
        _, flow = await port.next()
        assert flow.local == (HERE, port.numbers[0])
        assert await port.transports.flow_to("udp", *flow.remote) == flow
        assert port.transports.sent_by(flow) == f"{HERE}:{port.numbers[0]}"


async def test_a_port_behind_a_router_says_the_name_it_is_known_by():
    async with opened("udp", "tcp", advertised="sip.example.com") as port:
        flow = await port.transports.flow_to("udp", HERE, 5060)
        assert port.transports.sent_by(flow) == f"sip.example.com:{port.numbers[0]}"


async def test_over_ipv6_hosts_stand_in_brackets():
    async with opened("udp", host="::1") as port, peer(port.numbers[0], "::1") as (say, _):
        say(datagram())
        asked, flow = await port.next()
        assert "received=::1" in asked.headers.get("Via")
        assert port.transports.sent_by(flow) == f"[::1]:{port.numbers[0]}"


@pytest.mark.parametrize("protocol", ["tcp", "tls"])
async def test_a_connection_carries_messages_both_ways_and_answers_pings(protocol):
    async with (
        opened(protocol) as port,
        connected(port.numbers[0], client_tls() if protocol == "tls" else None) as made,
    ):
        sent = request(via="SIP/2.0/TCP a")
        sent.body = SDP
        made.say(sent.encode()[:50])
        made.say(sent.encode()[50:] + PING + datagram("BYE"))
        asked, flow = await port.next()
        assert (asked.method, asked.body, flow.protocol) == ("INVITE", SDP, protocol)
        assert (await port.next())[1] == flow
        await made.until(lambda: made.held == PONG)
        assert port.transports.send(b"SIP/2.0 200 OK\r\n\r\n", flow)
        await made.until(lambda: made.held.endswith(b"OK\r\n\r\n"))


async def test_a_connection_that_ends_is_told_of_once_and_sends_no_more():
    async with opened("tcp") as port:
        async with connected(port.numbers[0]) as made:
            made.say(datagram())
            _, flow = await port.next()
        await port.until(lambda: port.closed)
        assert port.closed == [flow]
        assert not port.transports.is_open(flow)
        assert not port.transports.send(b"x", flow)
        assert port.transports.counts.connections == 0


async def test_a_connection_outward_is_taken_again_while_it_is_open():
    async with opened("tcp") as house, opened("tcp") as trunk:
        flow = await house.transports.flow_to("tcp", HERE, trunk.numbers[0])
        assert await house.transports.flow_to("tcp", HERE, trunk.numbers[0]) == flow
        house.transports.send(datagram("OPTIONS"), flow)
        asked, theirs = await trunk.next()
        trunk.transports.send(reply_to(asked, 200, to_tag="x").encode(), theirs)
        assert (await house.next())[1] == flow
        house.transports.close(flow)
        await house.until(lambda: house.closed)
        assert await house.transports.flow_to("tcp", HERE, trunk.numbers[0]) != flow


async def test_outward_we_are_known_by_the_port_we_listen_on():
    async with opened("tcp") as house, opened("tcp") as trunk:
        flow = await house.transports.flow_to("tcp", HERE, trunk.numbers[0])
        assert flow.local[1] != house.numbers[0]
        assert house.transports.sent_by(flow) == f"{HERE}:{house.numbers[0]}"


async def test_over_tls_the_other_side_proves_its_name():
    async with opened("tls") as house, opened("tls") as trunk:
        flow = await house.transports.flow_to("tls", HERE, trunk.numbers[0], "localhost")
        assert (flow.protocol, flow.is_secure) == ("tls", True)
        with pytest.raises(ssl.SSLCertVerificationError):
            await house.transports.flow_to("tls", HERE, trunk.numbers[0], "trunk.example")


async def test_over_tls_nobody_vouched_for_is_not_spoken_to():
    async with opened("tls") as trunk, opened("udp") as house:
        house.transports._dialling._tls = ssl.create_default_context()
        with pytest.raises(ssl.SSLCertVerificationError):
            await house.transports.flow_to("tls", HERE, trunk.numbers[0], "localhost")


async def test_where_nobody_listens_there_is_no_way():
    async with opened("udp") as house:
        with pytest.raises(ConnectionRefusedError):
            await house.transports.flow_to("tcp", HERE, _closed_port())
        with pytest.raises(OSError, match="family"):
            await house.transports.flow_to("udp", "::1", 5060)


async def test_a_way_too_narrow_is_widened_where_tcp_is_taken_and_left_where_it_is_not():
    async with opened("udp", "tcp") as house, opened("tcp") as trunk:
        wide = await _widened(house.transports, await house.transports.flow_to("udp", HERE, trunk.numbers[0]))
        narrow = await house.transports.flow_to("udp", HERE, _closed_port())
        assert wide.protocol == "tcp"
        assert await _widened(house.transports, narrow) == narrow
        asked_again: list[object] = []
        house.transports.widen(narrow, asked_again.append)
        assert asked_again == [narrow]  # known at once


async def test_a_secure_port_without_a_certificate_is_not_opened():
    async with opened("udp") as port:
        with pytest.raises(OSError, match="certificate"):
            await port.transports.start([Listen("tls", HERE)])


async def test_a_port_that_is_taken_is_said_to_be():
    async with opened("tcp") as port, opened() as other:
        with pytest.raises(OSError, match="in use"):
            await other.transports.start([Listen("udp", HERE), Listen("tcp", HERE, port.numbers[0])])
        assert other.transports.counts.connections == 0


async def _widened(transports, flow):
    found = asyncio.get_running_loop().create_future()
    transports.widen(flow, found.set_result)
    async with asyncio.timeout(10):
        return await found


def _closed_port():
    with socket.socket() as taken:
        taken.bind((HERE, 0))
        return taken.getsockname()[1]
