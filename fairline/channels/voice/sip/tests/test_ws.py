"""SIP over WebSockets: by a port of our own, and by a socket that another door accepted."""

import asyncio

import pytest
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed, InvalidHandshake

from fairline.channels.voice.sip.limits import Limits
from fairline.channels.voice.sip.message import reply_to
from fairline.channels.voice.sip.tests.letters import SDP, answered, datagram, request
from fairline.channels.voice.sip.tests.sockets import HERE, client_tls, opened
from fairline.channels.voice.sip.tests.wheel import Wheel
from fairline.channels.voice.sip.ws import converse
from tests.support.patience import eventually

PAGE = ("203.0.113.7", 40_000)


def browser(number, protocol="ws", subprotocols=("sip",)):
    """What a page's script opens."""
    tls = client_tls() if protocol == "wss" else None
    return connect(
        f"{protocol}://localhost:{number}/sip", subprotocols=subprotocols or None, ssl=tls, compression=None, proxy=None
    )


@pytest.mark.parametrize("protocol", ["ws", "wss"])
async def test_a_page_speaks_and_is_answered_on_its_own_socket(protocol):
    async with opened(protocol, host="localhost") as port, browser(port.numbers[0], protocol) as page:
        assert page.subprotocol == "sip"
        sent = request("INVITE", via="SIP/2.0/WS df7jal23ls0d.invalid;branch=z9hG4bK1")
        sent.body = SDP
        await page.send(sent.encode().decode())
        asked, flow = await port.next()
        assert (flow.protocol, asked.body) == (protocol, SDP)
        assert "received=" in asked.headers.get("Via")
        port.transports.send(reply_to(asked, 200, to_tag="x").encode(), flow)
        answer = await page.recv()
        assert isinstance(answer, str)
        assert answered(answer).status == 200


async def test_a_page_may_speak_in_bytes_and_its_pings_are_answered():
    async with opened("ws", host="localhost") as port, browser(port.numbers[0]) as page:
        await page.send(datagram())
        assert (await port.next())[0].method == "INVITE"
        await page.send("\r\n\r\n")
        assert await page.recv() == "\r\n"


async def test_what_is_not_text_goes_out_as_bytes():
    async with opened("ws", host="localhost") as port, browser(port.numbers[0]) as page:
        await page.send(datagram())
        _, flow = await port.next()
        port.transports.send(b"SIP/2.0 200 caf\xe9\r\n\r\n", flow)
        assert await page.recv() == b"SIP/2.0 200 caf\xe9\r\n\r\n"


async def test_when_the_page_goes_its_flow_is_over():
    async with opened("ws", host="localhost") as port:
        async with browser(port.numbers[0]) as page:
            await page.send(datagram())
            _, flow = await port.next()
        await port.until(lambda: port.closed)
        assert port.closed == [flow]
        assert not port.transports.send(b"x", flow)


async def test_we_may_end_it_ourselves():
    async with opened("ws", host="localhost") as port, browser(port.numbers[0]) as page:
        await page.send(datagram())
        _, flow = await port.next()
        port.transports.close(flow)
        with pytest.raises(ConnectionClosed):
            await page.recv()
        assert port.closed == [flow]


@pytest.mark.parametrize("subprotocols", [(), ("chat",)])
async def test_who_does_not_ask_for_sip_is_not_let_in(subprotocols):
    async with opened("ws", host="localhost") as port:
        with pytest.raises(InvalidHandshake):
            async with browser(port.numbers[0], subprotocols=subprotocols):
                pass


async def test_a_frame_too_long_ends_the_socket_and_not_the_port():
    async with opened("ws", host="localhost") as port:
        async with browser(port.numbers[0]) as page:
            await page.send("x" * 70_000)
            with pytest.raises(ConnectionClosed):
                await page.recv()
        async with browser(port.numbers[0]) as page:
            await page.send(datagram().decode())
            await port.next()


async def test_a_page_that_says_nothing_is_shown_out():
    wheel = Wheel()
    async with opened("ws", host="localhost", timers=wheel) as port, browser(port.numbers[0]) as page:
        await eventually(lambda: port.transports.counts.connections)
        wheel.turn(Limits().first_word + 1)
        with pytest.raises(ConnectionClosed):
            await page.recv()


class Door:
    """The house's own HTTP server holding a socket, as far as the port sees it."""

    def __init__(self, port, reads=True):
        self.inbox: asyncio.Queue[str | None] = asyncio.Queue()
        self.sent, self._reads = [], reads
        self._news = asyncio.Event()
        self.over = asyncio.ensure_future(converse(self._adopt(port), self._frames(), self._send))

    def _adopt(self, port):
        return lambda send, close: port.transports.adopt(send, close, (HERE, 443), PAGE, secure=True)

    async def _frames(self):
        while (frame := await self.inbox.get()) is not None:
            yield frame

    async def _send(self, frame):
        if not self._reads:
            await asyncio.Event().wait()
        if frame == "break":
            raise ConnectionResetError
        self.sent.append(frame)
        self._news.set()

    async def until(self, count):
        async with asyncio.timeout(10):
            while len(self.sent) < count:
                self._news.clear()
                await self._news.wait()


async def test_another_door_may_hold_the_socket():
    async with opened() as port:
        door = Door(port)
        door.inbox.put_nowait(datagram().decode())
        asked, flow = await port.next()
        assert (flow.protocol, flow.remote) == ("wss", PAGE)
        assert f"received={PAGE[0]}" in asked.headers.get("Via")
        port.transports.send(reply_to(asked, 180, to_tag="x").encode(), flow)
        await door.until(1)
        assert answered(door.sent[0]).status == 180
        door.inbox.put_nowait(None)
        await door.over
        assert port.closed == [flow]


async def test_a_socket_whose_reader_sleeps_is_given_up():
    async with opened() as port:
        door = Door(port, reads=False)
        door.inbox.put_nowait(datagram().decode())
        _, flow = await port.next()
        for _ in range(400):
            port.transports.send(datagram(), flow)
        async with asyncio.timeout(10):
            await door.over
        assert port.closed == [flow]


async def test_what_breaks_the_socket_is_told_to_the_door_that_holds_it():
    async with opened() as port:
        door = Door(port)
        door.inbox.put_nowait(datagram().decode())
        _, flow = await port.next()
        port.transports.send(b"break", flow)
        with pytest.raises(ConnectionResetError):
            await door.over
        assert port.closed == [flow]


async def test_a_house_that_is_full_takes_no_socket():
    async with opened(limits=Limits(connections=0)) as port:
        door = Door(port)
        async with asyncio.timeout(10):
            await door.over
        assert port.transports.counts.connections == 0


async def test_when_the_port_stops_every_socket_ends():
    async with opened() as port:
        door = Door(port)
        door.inbox.put_nowait(datagram().decode())
        await port.next()
        await port.transports.stop()
        async with asyncio.timeout(10):
            await door.over
