"""Garbled, cut and spliced messages: nothing anybody sends raises anything but Malformed, or takes long to read."""

import time
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fairline.channels.voice.sip.addresses import parse_address, parse_uri
from fairline.channels.voice.sip.bodies import parts
from fairline.channels.voice.sip.framing import Frames
from fairline.channels.voice.sip.headers import Headers
from fairline.channels.voice.sip.malformed import Malformed
from fairline.channels.voice.sip.message import Request, parse, reply_to
from fairline.channels.voice.sip.tests import torture_valid as valid
from fairline.channels.voice.sip.tests.letters import SDP, datagram
from fairline.channels.voice.sip.tests.torture_invalid import FORGIVEN, INVALID
from fairline.channels.voice.sip.vias import parse_via

SEEDS = [
    datagram("INVITE", ("Content-Type", "application/sdp")) + SDP,
    *(value for value in vars(valid).values() if isinstance(value, bytes)),
    *(message for message, _ in INVALID.values()),
    *FORGIVEN.values(),
]
SIGNS = st.sampled_from(
    [b'"', b"<", b">", b";", b",", b"@", b"%", b"\\", b"\r\n", b"\n ", b"\0", b":", b"?", b"=", b"\xff", b"[", b"("]
)


@st.composite
def garbled(draw):
    """A message with pieces of others, signs put in, and cuts."""
    message = draw(st.sampled_from(SEEDS))
    for _ in range(draw(st.integers(0, 6))):
        start, end = sorted((draw(st.integers(0, len(message))), draw(st.integers(0, len(message)))))
        other = draw(st.sampled_from(SEEDS))
        at = draw(st.integers(0, len(other)))
        piece = draw(st.one_of(st.just(b""), SIGNS, st.binary(max_size=8), st.just(other[at : at + 40])))
        message = message[:start] + piece + message[draw(st.sampled_from([start, end])) :]
    return message


def read_all(message):
    """What whoever stands above may come to ask."""
    for name, _ in message.headers:
        for value in message.headers.all(name):
            for read in (parse_address, parse_uri, parse_via):
                with suppress(Malformed):
                    str(read(value))
    parts(message)
    message.encode()
    if isinstance(message, Request):
        parse(reply_to(message, 400, to_tag="x").encode())


@settings(max_examples=1_500)
@given(garbled())
def test_whatever_comes_is_read_or_said_to_be_malformed(message):
    for stream in (False, True):
        try:
            read = parse(message, stream=stream)
        except Malformed as bad:
            if bad.request is not None:
                reply_to(bad.request, bad.status, to_tag="x").encode()
            continue
        read_all(read)


@settings(max_examples=300)
@given(st.binary(max_size=300))
def test_so_is_noise(message):
    with suppress(Malformed):
        read_all(parse(message))


@settings(max_examples=300)
@given(st.lists(garbled(), min_size=1, max_size=4), st.integers(1, 400))
def test_a_stream_of_it_is_cut_or_ended_the_same_however_it_is_torn(messages, size):
    stream = b"".join(messages)

    def cut(pieces):
        frames = Frames(65_536)
        found: list[bytes] = []
        try:
            for piece in pieces:
                found.extend(frames.feed(piece))
        except Malformed as bad:
            found.append(bad.why.encode())
        return found

    assert cut([stream]) == cut([stream[at : at + size] for at in range(0, len(stream), size)])


HOSTILE = {
    "quotes that never end": '"\\' * 16_000,
    "escaped quotes": '\\"' * 16_000,
    "quotes": '"' * 32_000,
    "brackets": "<" * 32_000,
    "commas": "," * 32_000,
    "semicolons": ";" * 32_000,
    "escapes": "%41" * 10_000,
    "half escapes": "%" * 32_000,
    "ats": "sip:" + "@" * 30_000,
    "blanks": "sip:a" + " " * 30_000,
    "via": "SIP/2.0/UDP " + "a" * 30_000,
    "via blanks": "SIP" + " " * 30_000,
    "colons": "SIP/2.0/UDP " + ":" * 30_000,
    "via parameter": "SIP/2.0/UDP a;x=" + ":" * 30_000 + "\x01",
    "tags": ";tag=" * 6_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_no_value_takes_long_to_read(name):
    value = HOSTILE[name]
    before = time.process_time()
    headers = Headers([("Contact", value), ("Via", value), ("From", value)])
    with suppress(Malformed):
        parse(datagram("INVITE", ("Contact", value), ("Subject", value)))
    for read in (parse_address, parse_uri, parse_via, lambda text: headers.all("Contact")):
        with suppress(Malformed):
            str(read(value))
    assert time.process_time() - before < 1  # a quadratic reading takes many times that


FILLERS = [b"a: b\r\n", b" \r\n", b":", b"\n", b"\r\n\t", b"l:1\r\n", b"=\r\n ", b" ", b"\t", b"\r", b";", b"--cut"]


@pytest.mark.parametrize("filler", FILLERS)
@pytest.mark.parametrize("place", [b" SIP/2.0", b"Call-ID", b"c1\r\n", b"0\r\n\r\n", b"UDP "])
def test_no_message_takes_long_to_read(filler, place):
    before, found, after = datagram("INVITE", ("Content-Type", "multipart/mixed;boundary=cut")).partition(place)
    assert found
    began = time.process_time()
    for sent in (
        before + (filler * 65_536)[:64_000] + place + after,
        before + place + (filler * 65_536)[:64_000] + after,
    ):
        with suppress(Malformed):
            read_all(parse(sent))
        with suppress(Malformed):
            list(Frames(65_536).feed(sent + b"x\r\n\r\n"))
    assert time.process_time() - began < 2
