"""The SIP port stays up whatever is thrown at it: floods, slow senders, peers that do not read."""

import pytest

from fairline.channels.voice.sip.flows import Flow
from fairline.channels.voice.sip.limits import Buckets, Limits
from fairline.channels.voice.sip.stun import answer, is_stun
from fairline.channels.voice.sip.tests.letters import datagram
from fairline.channels.voice.sip.tests.sockets import client_tls, connected, opened, peer
from fairline.channels.voice.sip.tests.wheel import Wheel
from tests.support.patience import eventually


def flow(host):
    return Flow("udp", ("192.0.2.9", 5060), (host, 5060), host)


def test_a_source_has_a_stock_that_fills_again():
    wheel = Wheel()
    buckets = Buckets(wheel, per_second=2, burst=3)
    assert [buckets.admit(flow("a")) for _ in range(4)] == [True, True, True, False]
    assert buckets.admit(flow("b"))
    wheel.turn(1)
    assert [buckets.admit(flow("a")) for _ in range(3)] == [True, True, False]


def test_no_more_sources_are_remembered_than_there_is_room_for():
    buckets = Buckets(Wheel(), per_second=1, burst=1, sources=10)
    for number in range(1_000):
        buckets.admit(flow(str(number)))
    assert len(buckets._held) == 10


async def test_who_is_not_admitted_is_not_heard():
    async with opened("udp", admit=lambda flow: False) as port, peer(port.numbers[0]) as (say, _):
        say(datagram())
        await eventually(lambda: port.transports.counts.unadmitted)
        assert port.heard == []


async def test_one_host_has_no_more_connections_than_allowed_and_gets_its_place_back():
    async with opened("tcp", limits=Limits(connections_from_one=1)) as port:
        async with connected(port.numbers[0]) as first:
            first.say(datagram())
            await port.next()
            async with connected(port.numbers[0]) as second:
                await second.over()
            assert port.closed == []
        await port.until(lambda: port.closed)
        async with connected(port.numbers[0]) as third:
            third.say(datagram())
            await port.next()


async def test_a_house_full_of_connections_takes_no_more():
    async with opened("tcp", limits=Limits(connections=1)) as port, connected(port.numbers[0]) as first:
        first.say(datagram())
        await port.next()
        async with connected(port.numbers[0]) as second:
            await second.over()


@pytest.mark.parametrize("protocol", ["tcp", "tls"])
async def test_who_connects_and_says_nothing_is_shown_out(protocol):
    wheel = Wheel()
    tls = client_tls() if protocol == "tls" else None
    async with opened(protocol, timers=wheel) as port, connected(port.numbers[0], tls) as silent:
        await _held(port)
        wheel.turn(Limits().first_word + 1)
        await silent.over()


async def test_a_message_begun_and_not_ended_ends_the_connection():
    wheel = Wheel()
    async with opened("tcp", timers=wheel) as port, connected(port.numbers[0]) as slow:
        slow.say(datagram() + b"INVITE sip:a@b SIP/2.0\r\nX: ")
        await port.next()
        wheel.turn(Limits().message_time - 1)
        assert port.transports.counts.connections == 1
        slow.say(b"y")  # a byte now and then buys no more time
        wheel.turn(2)
        await slow.over()


async def test_a_connection_that_falls_silent_is_ended_and_one_that_pings_is_not():
    wheel = Wheel()
    async with (
        opened("tcp", timers=wheel) as port,
        connected(port.numbers[0]) as silent,
        connected(port.numbers[0]) as pinging,
    ):
        for made in (silent, pinging):
            made.say(datagram())
            await port.next()
        wheel.turn(Limits().silence - 10)
        pinging.say(b"\r\n\r\n")
        await pinging.until(lambda: pinging.held)
        wheel.turn(20)
        await silent.over()
        assert not pinging.is_over
        wheel.turn(Limits().silence)
        await pinging.over()


async def test_a_peer_that_does_not_read_is_let_go():
    async with opened("tcp", limits=Limits(unsent=65_536)) as port, connected(port.numbers[0]) as deaf:
        deaf.say(datagram())
        _, flow = await port.next()
        deaf.transport.pause_reading()
        sent = 0
        while port.transports.send(b"x" * 65_536, flow):
            sent += 1
            assert sent < 1_000
        deaf.transport.resume_reading()
        await deaf.over()


async def test_a_stream_that_cannot_be_cut_is_answered_and_ended():
    async with opened("tcp") as port, connected(port.numbers[0]) as made:
        made.say(datagram().replace(b"Content-Length: 0", b"Content-Length: -5"))
        await made.over()
        assert made.held.startswith(b"SIP/2.0 400 ")


async def test_whatever_goes_wrong_above_the_port_goes_on():
    async with opened("udp", "tcp") as port, peer(port.numbers[0]) as (say, _), connected(port.numbers[1]) as made:
        heard = []

        def breaks(message, flow):
            heard.append(flow.protocol)
            raise KeyError(message.method)

        port.transports.on_message = breaks
        for _ in range(3):
            say(datagram())
            made.say(datagram())
        await eventually(lambda: len(heard) == 6)
        assert sorted(heard) == ["tcp"] * 3 + ["udp"] * 3


async def test_a_connection_that_says_very_much_leaves_the_others_their_turn():
    async with opened("tcp") as port, connected(port.numbers[0]) as loud, connected(port.numbers[0]) as quiet:
        quiet.say(datagram("BYE"))
        await port.next()
        loud.say(b"".join(datagram(call=str(number)) for number in range(2_000)))
        await port.until(lambda: port.heard)
        quiet.say(datagram("BYE"))
        await port.until(lambda: len(port.heard) == 2_001)
        methods = [message.method for message, _ in port.heard]
        assert "BYE" in methods[:-1]
        assert [m.headers.get("Call-ID") for m, _ in port.heard if m.method == "INVITE"] == [
            str(n) for n in range(2_000)
        ]


async def test_noise_in_every_port_ends_none():
    async with opened("udp", "tcp") as port, peer(port.numbers[0]) as (say, _):
        for number in range(256):
            say(bytes([number]) * (number + 1))
        for noise in (b"\x16\x03\x01\x02\0" * 50, b"\r\n\r\n\r\n", b"\0" * 500, b"GET / HTTP/1.1\r\n\r\n"):
            async with connected(port.numbers[1]) as made:
                made.say(noise)
        await eventually(lambda: say(datagram()) or port.heard)  # the system throws away what it has no room for
        assert port.heard[0][0].method == "INVITE"


def test_a_stun_request_is_answered_with_the_place_it_was_seen_from():
    # the address and the transaction of RFC 5769 s2.2: 192.0.2.1, port 32853
    mark = bytes.fromhex("2112a442b7e7a701bc34d686fa87dfae")
    asked = bytes.fromhex("00010000") + mark
    assert is_stun(asked)
    assert answer(asked, ("192.0.2.1", 32853)) == bytes.fromhex("0101000c") + mark + bytes.fromhex(
        "002000080001a147e112a643"
    )
    assert answer(bytes.fromhex("01010000") + mark, ("192.0.2.1", 1)) is None


def test_a_stun_answer_knows_ipv6():
    # RFC 5769 s2.3
    mark = bytes.fromhex("2112a442b7e7a701bc34d686fa87dfae")
    seen = ("2001:db8:1234:5678:11:2233:4455:6677", 32853)
    mapped = bytes.fromhex("002000140002a1470113a9faa5d3f179bc25f4b5bed2b9d9")
    assert answer(bytes.fromhex("00010000") + mark, seen) == bytes.fromhex("01010018") + mark + mapped


async def test_a_phone_keeps_its_way_open_by_stun():
    async with opened("udp") as port, peer(port.numbers[0]) as (say, hear):
        say(bytes.fromhex("000100002112a442") + b"twelve bytes")
        assert (await hear())[:2] == b"\x01\x01"
        assert port.transports.counts.received == 0


async def _held(port):
    await eventually(lambda: port.transports.counts.connections)
