"""Sound through a real rtpengine: it faces the party, we speak plain RTP with it."""

import asyncio
import struct
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fairline.channels.voice.media.pool import Pool
from fairline.channels.voice.media.port import Site
from fairline.channels.voice.media.rtpengine import Relayed
from fairline.channels.voice.media.rtpengine_ng import Ng, Unanswered, decoded, encoded
from fairline.channels.voice.media.srtp import Srtp
from fairline.channels.voice.media.tests.rtpengine_server import running
from fairline.channels.voice.media.webrtc import WebRtc
from fairline.channels.voice.sdp.model import Local, Section
from fairline.channels.voice.sdp.policy import KEYS, OURS

HERE = "127.0.0.1"
CODECS = (*OURS, KEYS)
PARTIES: dict[str, type[WebRtc] | type[Srtp]] = {"webrtc": WebRtc, "srtp": Srtp}


@pytest.fixture(scope="module")
def ng(tmp_path_factory):
    with running(tmp_path_factory.mktemp("rtpengine"), range(26000, 26400)) as where:
        yield where


def site(first: int, **options: object) -> Site:
    return Site(HERE, HERE, Pool(range(first, first + 40)), options)


def section(local: Local) -> Section:
    named = (("mid", "0"),) if "ice-ufrag" in dict(local.attributes) else ()
    attributes = (*named, *local.attributes)
    return Section("audio", local.port, local.profile, codecs=CODECS, host=local.host, attributes=attributes)


def rtp(number: int) -> bytes:
    return struct.pack(">BBHII", 0x80, 0, number, number * 160, 7) + b"\x55" * 160


async def heard(port, other) -> bytes:
    came: asyncio.Queue[bytes] = asyncio.Queue()
    port.on_rtp = came.put_nowait
    async with asyncio.timeout(15):
        number = 0
        while True:
            number += 1
            other.send(rtp(number))
            try:
                return (await asyncio.wait_for(came.get(), 0.05))[12:]
            except TimeoutError:
                continue


@pytest.fixture(params=PARTIES)
async def both(request, ng):
    ours = Relayed(site(26500, ng=ng, to=request.param))
    theirs = PARTIES[request.param](site(26540))
    ours.expect({0})
    theirs.expect({0})
    yield ours, theirs
    await theirs.close()
    await ours.close()


async def test_a_party_we_call_through_it_hears_us_and_is_heard(both):
    ours, theirs = both
    offer = section(await ours.local(None))
    answer = section(await theirs.local(offer))
    theirs.connect(offer)
    ours.connect(answer)
    assert await heard(ours, theirs) == b"\x55" * 160
    assert await heard(theirs, ours) == b"\x55" * 160


async def test_a_party_that_calls_through_it_hears_us_and_is_heard(both):
    ours, theirs = both
    offer = section(await theirs.local(None))
    answer = section(await ours.local(offer))
    ours.connect(offer)
    theirs.connect(answer)
    assert await heard(theirs, ours) == b"\x55" * 160
    assert await heard(ours, theirs) == b"\x55" * 160


async def test_after_the_end_it_has_forgotten_the_call(ng):
    ours = Relayed(site(26580, ng=ng, to="webrtc"))
    await ours.local(None)
    call = ours._call
    await ours.close()
    host, port = ng.split(":")
    asking = await Ng.reach(host, int(port))
    with pytest.raises(Unanswered, match=r"(?i)unknown"):
        await asking.ask("query", **{"call-id": call})
    asking.close()


async def test_one_that_does_not_answer_is_said_to_be_missing(monkeypatch):
    monkeypatch.setattr("fairline.channels.voice.media.rtpengine_ng.PATIENCE", 0.01)
    ours = Relayed(site(26620, ng=f"{HERE}:9", to="webrtc"))
    with pytest.raises(Unanswered):
        await ours.local(None)
    await ours.close()


VALUES = st.recursive(
    st.integers() | st.text(), lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner), max_leaves=12
)


@given(VALUES)
def test_what_is_written_is_read_again(told):
    assert decoded(encoded(told)) == told


@given(st.binary(max_size=40))
def test_anything_else_is_refused_and_nothing_worse(told):
    with suppress(ValueError, RecursionError):
        decoded(told)
