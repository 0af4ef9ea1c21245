"""Phones and trunks that seal their sound are heard; nothing ever falls back to plain."""

import asyncio
import base64
import socket
import struct
from dataclasses import replace

import pytest

from fairline.channels.voice.media import srtp_keys
from fairline.channels.voice.media.pool import Pool
from fairline.channels.voice.media.port import Site, opened
from fairline.channels.voice.media.srtp import Srtp
from fairline.channels.voice.media.srtp_suites import SUITES, Sealed
from fairline.channels.voice.sdp.model import Local, Section, Unacceptable

HERE = "127.0.0.1"
KEY = base64.b64encode(bytes(range(30))).decode()
EIGHTY = "AES_CM_128_HMAC_SHA1_80"


def site(numbers: range = range(23400, 23480), **options: object) -> Site:
    return Site(HERE, HERE, Pool(numbers), options)


def section(local: Local) -> Section:
    return Section("audio", local.port, local.profile, host=local.host, attributes=local.attributes)


def crypto(*lines: str, profile: str = "RTP/SAVP") -> Section:
    return Section("audio", 40_000, profile, host=HERE, attributes=tuple(("crypto", line) for line in lines))


def rtp(number: int, payload: bytes = b"\x55" * 160) -> bytes:
    return struct.pack(">BBHII", 0x80, 0, number, number * 160, 7) + payload


@pytest.fixture
async def parties():
    made = [opened("srtp", site(range(23400, 23440))), opened("srtp", site(range(23440, 23480)))]
    for port in made:
        port.expect({0})
    yield made
    for port in made:
        await port.close()


async def met(ours, theirs):
    offer = section(await ours.local(None))
    answer = section(await theirs.local(offer))
    theirs.connect(offer)
    ours.connect(answer)
    return offer, answer


async def heard(port, send) -> bytes:
    """What arrives next; sent again until it does."""
    came: asyncio.Queue[bytes] = asyncio.Queue()
    port.on_rtp = came.put_nowait
    async with asyncio.timeout(5):
        while True:
            send()
            try:
                return await asyncio.wait_for(came.get(), 0.1)
            except TimeoutError:
                continue


async def test_an_offer_and_an_answer_make_two_who_hear_each_other(parties):
    ours, theirs = parties
    offer, answer = await met(ours, theirs)
    assert offer.profile == answer.profile == "RTP/SAVP"
    assert len(offer.all("crypto")) == len(SUITES)
    assert len(answer.all("crypto")) == 1
    assert await heard(theirs, lambda: ours.send(rtp(1))) == rtp(1)
    assert await heard(ours, lambda: theirs.send(rtp(2))) == rtp(2)


@pytest.mark.parametrize("suite", [suite.sdes for suite in SUITES])
async def test_each_suite_is_spoken_and_reports_are_sealed_too(suite):
    ours, theirs = Srtp(site(range(23400, 23440), suites=[suite])), Srtp(site(range(23440, 23480)))
    ours.expect({0})
    theirs.expect({0})
    _, answer = await met(ours, theirs)
    assert answer.all("crypto")[0].split()[1] == suite
    assert await heard(theirs, lambda: ours.send(rtp(1))) == rtp(1)
    came: asyncio.Queue[bytes] = asyncio.Queue()
    theirs.on_rtcp = came.put_nowait
    report = struct.pack(">BBHI", 0x80, 201, 1, 7)
    ours.send_rtcp(report)
    assert await asyncio.wait_for(came.get(), 5) == report
    await ours.close()
    await theirs.close()


async def test_on_the_wire_nothing_is_in_clear():
    port = Srtp(site())
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as phone:
        phone.bind((HERE, 0))
        phone.settimeout(5)
        offer = replace(crypto(f"1 {EIGHTY} inline:{KEY}"), port=phone.getsockname()[1])
        await port.local(offer)
        port.connect(offer)
        port.send(rtp(1))
        await asyncio.sleep(0)
        sent = phone.recv(2048)
    assert len(sent) == 12 + 160 + 10
    assert b"\x55" * 8 not in sent
    await port.close()


async def test_who_has_not_the_key_is_neither_heard_nor_followed(parties):
    ours, theirs = parties
    _, answer = await met(ours, theirs)
    came: list[bytes] = []
    ours.on_rtp = came.append
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as stranger:
        stranger.sendto(rtp(1), (HERE, ours._number))
        stranger.sendto(Sealed(SUITES[0], bytes(44), bytes(44)).seal(rtp(2)) or b"", (HERE, ours._number))
        assert await heard(theirs, lambda: ours.send(rtp(3))) == rtp(3)
    assert came == []
    assert answer.port == theirs._number


@pytest.mark.parametrize(
    "theirs",
    [
        crypto(f"1 {EIGHTY} inline:{KEY}", profile="RTP/AVP"),
        crypto(),
        crypto(f"1 {EIGHTY} inline:{KEY[:-8]}"),
        crypto(f"1 F8_128_HMAC_SHA1_80 inline:{KEY}"),
        crypto(f"1 {EIGHTY} inline:{KEY}|2^20|1:4"),
        crypto(f"1 {EIGHTY} inline:{KEY} UNENCRYPTED_SRTP"),
        crypto(f"1 {EIGHTY} inline:{KEY} UNAUTHENTICATED_SRTP"),
        crypto(f"1 {EIGHTY} inline:{KEY} KDR=8"),
        crypto("1"),
        crypto(""),
    ],
)
async def test_what_is_not_sealed_as_it_should_be_is_refused(theirs):
    port = Srtp(site())
    with pytest.raises(Unacceptable):
        await port.local(theirs)
    await port.close()


async def test_a_suite_that_is_not_good_enough_here_is_refused():
    port = Srtp(site(suites=["AEAD_AES_256_GCM"]))
    with pytest.raises(Unacceptable):
        await port.local(crypto(f"1 {EIGHTY} inline:{KEY}"))
    await port.close()


@pytest.mark.parametrize("line", [f"2 {EIGHTY} inline:{KEY}|2^31 WSH=128 -x", f"2 {EIGHTY} inline:{KEY.rstrip('=')}"])
def test_lines_of_real_phones_are_read(line):
    found = srtp_keys.first(["1 NONSENSE x", line])
    assert found is not None
    assert (found.tag, found.suite.sdes, found.key) == ("2", EIGHTY, bytes(range(30)))


async def test_an_answer_to_a_line_that_is_not_ours_is_refused(parties):
    ours, _ = parties
    await ours.local(None)
    with pytest.raises(Unacceptable):
        ours.connect(crypto(f"9 {EIGHTY} inline:{KEY}"))


async def test_keys_stay_over_a_hold_and_a_new_one_of_theirs_is_followed(parties):
    ours, theirs = parties
    offer, answer = await met(ours, theirs)
    assert await heard(theirs, lambda: ours.send(rtp(1))) == rtp(1)
    again = section(await ours.local(None))
    number = answer.all("crypto")[0].split()[0]
    assert again.all("crypto") == [line for line in offer.all("crypto") if line.split()[0] == number]
    assert section(await theirs.local(again)).all("crypto")[0].split()[2] == answer.all("crypto")[0].split()[2]
    fresh = Srtp(site(range(23480, 23500)))
    fresh.expect({0})
    moved = section(await fresh.local(None))
    reply = section(await theirs.local(moved))
    theirs.connect(moved)
    fresh.connect(reply)
    assert await heard(theirs, lambda: fresh.send(rtp(5))) == rtp(5)
    assert await heard(fresh, lambda: theirs.send(rtp(6))) == rtp(6)
    await fresh.close()


async def test_before_keys_are_known_nothing_is_sent_and_after_the_end_nothing_is_kept(parties):
    ours, theirs = parties
    await ours.local(None)
    ours.send(rtp(1))
    ours.send_rtcp(rtp(1))
    await met(ours, theirs)
    pool = ours._site.pool
    left = len(pool)
    await ours.close()
    await ours.close()
    assert len(pool) == left + 1
    assert ours._in_use is None
