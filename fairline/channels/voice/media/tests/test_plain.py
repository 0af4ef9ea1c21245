"""Plain RTP over real sockets: who is listened to, and that nothing is left behind."""

import asyncio

import pytest

from fairline.channels.voice.media.plain import Plain, open_port
from fairline.channels.voice.media.pool import NoneLeft, Pool
from fairline.channels.voice.media.port import Site, UnknownKind, opened
from fairline.channels.voice.media.tests.rtp_phone import PATIENCE, RtpPhone, free_range
from fairline.channels.voice.sdp import Unacceptable, parse

SOUND = bytes(range(160))


class Opened:
    """A port, what came through it, and phones that call it."""

    def __init__(self, port: Plain) -> None:
        self.port, self.came, self._news = port, list[bytes](), asyncio.Event()
        port.on_rtp = self._take

    def _take(self, packet: bytes) -> None:
        self.came.append(packet)
        self._news.set()

    async def comes(self, count: int) -> None:
        async with asyncio.timeout(PATIENCE):
            while len(self.came) < count:
                self._news.clear()
                await self._news.wait()


@pytest.fixture
async def phones():
    made = [await RtpPhone.begin() for _ in range(3)]
    yield made
    for phone in made:
        phone.close()


@pytest.fixture
def pool():
    return Pool(free_range(40))


@pytest.fixture
async def line(pool):
    port = open_port(Site("127.0.0.1", "127.0.0.1", pool))
    yield Opened(port)
    await port.close()


async def connected(line, phone, sdp=None):
    section = parse(sdp or phone.offer()).audio
    ours = await line.port.local(section)
    line.port.expect([0])
    line.port.connect(section)
    return (ours.host, ours.port)


async def test_the_first_source_of_the_right_kind_is_listened_to_and_no_other(line, phones):
    behind_nat, stranger, noise = phones
    place = await connected(line, behind_nat, behind_nat.offer(port=9))  # the description names another port
    for phone in phones:
        phone.to = place
    noise.says(SOUND, type=99)
    behind_nat.says(SOUND)
    await line.comes(1)
    stranger.says(SOUND)
    behind_nat.says(SOUND)
    await line.comes(2)
    assert len(line.came) == 2
    line.port.send(b"\x80\x00" + bytes(10) + SOUND)
    await behind_nat.hears(SOUND)
    assert stranger.heard == noise.heard == []


async def test_a_stranger_who_was_quicker_loses_the_line_to_whom_it_was_promised(line, phones):
    phone, stranger, _ = phones
    phone.to = stranger.to = await connected(line, phone)
    stranger.says(SOUND)
    await line.comes(1)
    phone.says(SOUND)
    await line.comes(2)
    stranger.says(SOUND)
    line.port.send(b"\x80\x00" + bytes(10) + SOUND)
    await phone.hears(SOUND)
    assert stranger.heard == []
    assert len(line.came) == 2


async def test_after_a_new_description_another_source_is_learnt(line, phones):
    first, second, _ = phones
    place = await connected(line, first)
    first.to = second.to = place
    first.says(SOUND)
    await line.comes(1)
    line.port.connect(parse(second.offer()).audio)
    second.says(SOUND)
    await line.comes(2)
    first.says(SOUND)
    second.says(SOUND)
    await line.comes(3)
    line.port.send(b"\x80\x00" + bytes(10) + SOUND)
    await second.hears(SOUND)
    assert first.heard == []


async def test_hold_by_an_address_of_nowhere_leaves_the_way_as_it_is(line, phones):
    phone = phones[0]
    await connected(line, phone)
    line.port.connect(parse(phone.offer().replace("127.0.0.1", "0.0.0.0")).audio)
    line.port.send(b"\x80\x00" + bytes(10) + SOUND)
    await phone.hears(SOUND)


async def test_sound_and_reports_have_neighbouring_ports_the_even_one_first(line, phones):
    _, number = await connected(line, phones[0])
    assert number % 2 == 0
    phones[1].to = ("127.0.0.1", number + 1)
    told = asyncio.Event()
    line.port.on_rtcp = lambda _: told.set()
    phones[1].says(bytes(8), type=72)
    async with asyncio.timeout(PATIENCE):
        await told.wait()


async def test_a_sealed_offer_is_not_taken_in_the_open(line, phones):
    section = parse(phones[0].offer().replace("RTP/AVP", "RTP/SAVP")).audio
    with pytest.raises(Unacceptable):
        await line.port.local(section)


async def test_ports_come_back_and_one_that_is_taken_is_passed_over(phones):
    taken = phones[0].port // 2 * 2
    pool = Pool(range(taken, taken + 40))
    port = open_port(Site("127.0.0.1", "127.0.0.1", pool))
    ours = await port.local(None)
    assert ours.port not in (taken, taken + 1)
    assert len(pool) == 19
    await port.close()
    await port.close()
    assert len(pool) == 20


async def test_a_full_range_says_so_and_lends_nothing():
    pool = Pool(range(21_500, 21_501))
    assert len(pool) == 0
    with pytest.raises(NoneLeft):
        pool.take()
    with pytest.raises(OSError, match="no port"):
        await open_port(Site("127.0.0.1", "127.0.0.1", pool)).local(None)


def test_a_worker_that_is_started_again_begins_at_other_ports():
    first, again = Pool(range(20_000, 20_060)), Pool(range(20_000, 20_060), turned=1)
    assert {first.take() for _ in range(10)}.isdisjoint({again.take() for _ in range(10)})
    assert len(again) == 20


def test_a_kind_nobody_knows_is_refused(pool):
    with pytest.raises(UnknownKind):
        opened("carrier pigeon", Site("127.0.0.1", "127.0.0.1", pool))
