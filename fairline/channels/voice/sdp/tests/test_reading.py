"""Descriptions are read as the world sends them and written as the standard says."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fairline.channels.voice.sdp import Codec, Description, Origin, Section, Unacceptable, parse, write
from fairline.channels.voice.sdp.model import DIRECTIONS

PHONE = """v=0
o=- 20518 7 IN IP4 203.0.113.1
s=
c=IN IP4 203.0.113.1/127
t=0 0
a=sendonly
a=fingerprint:sha-256 AA:BB
m=audio 54400/2 RTP/SAVPF 0 9 96 101
b=AS:64
a=rtpmap:96 opus/48000/2
a=fmtp:96 useinbandfec=1
A=rtpmap:101 TELEPHONE-event/8000
a=ptime:20.0
a=mid:sound
a=candidate:1 1 UDP 1 10.0.0.1 1 typ host
a=candidate:2 1 UDP 1 10.0.0.2 2 typ host
m=video 0 RTP/AVP 31
"""


def test_a_description_with_the_habits_of_many_phones_is_understood():
    read = parse(PHONE.replace("A=", "a="))
    audio = read.audio
    assert audio is not None
    assert (audio.port, audio.profile, audio.host, audio.direction) == (54400, "RTP/SAVPF", "203.0.113.1", "sendonly")
    assert audio.codecs == (
        Codec(0, "PCMU"),
        Codec(9, "G722"),
        Codec(96, "OPUS", 48000, 2, "useinbandfec=1"),
        Codec(101, "TELEPHONE-EVENT"),
    )
    assert audio.ptime == 20
    assert audio.get("fingerprint") == "sha-256 AA:BB", "said once for the whole session"
    assert len(audio.all("candidate")) == 2
    assert audio.get("nothing") is None
    assert read.origin == Origin("20518", 7, "203.0.113.1")
    assert [section.port for section in read.sections] == [54400, 0]


def test_a_section_says_otherwise_than_the_whole():
    text = PHONE + "m=audio 1 RTP/AVP 8\nc=IN IP6 2001:db8::1\na=recvonly\na=fingerprint:sha-256 CC\n"
    last = parse(text).sections[-1]
    assert (last.host, last.direction, last.get("fingerprint")) == ("2001:db8::1", "recvonly", "sha-256 CC")


@pytest.mark.parametrize("text", ["", "hello", "INVITE sip:x SIP/2.0"])
def test_what_is_no_description_is_refused(text):
    with pytest.raises(Unacceptable):
        parse(text)


@pytest.mark.parametrize(
    "line", ["m=", "m=audio", "m=audio x y z", "m=audio 99999999999999999999999 RTP/AVP 0", "a=rtpmap:"]
)
def test_broken_lines_are_no_reason_to_fail(line):
    parse(f"v=0\no=broken\n{line}\nc=\na=rtpmap:x y\na=ptime:often\n")


words = st.text("abcdefghijklmnopqrstuvwxyz0123456789-./ ", min_size=1, max_size=12).map(str.strip).filter(bool)
codecs = st.builds(
    Codec, st.integers(96, 127), st.sampled_from(["PCMU", "OPUS", "TELEPHONE-EVENT"]), st.sampled_from([8000, 48000]),
    st.sampled_from([1, 2]), st.sampled_from(["", "0-16", "a=b;c=d"]),
)  # fmt: skip
sections = st.builds(
    Section,
    media=st.sampled_from(["audio", "video"]),
    port=st.integers(1, 65535),
    profile=st.sampled_from(["RTP/AVP", "UDP/TLS/RTP/SAVPF"]),
    codecs=st.lists(codecs, min_size=1, max_size=4, unique_by=lambda codec: codec.type).map(tuple),
    host=st.sampled_from(["192.0.2.1", "2001:db8::1"]),
    direction=st.sampled_from(DIRECTIONS),
    ptime=st.none() | st.integers(1, 100),
    attributes=st.lists(
        st.tuples(st.sampled_from(["mid", "rtcp-mux", "candidate"]), words | st.just("")), max_size=4
    ).map(tuple),
)
descriptions = st.builds(
    Description,
    origin=st.builds(Origin, st.integers(0, 2**62).map(str), st.integers(0, 2**62), st.just("192.0.2.1")),
    sections=st.lists(sections, max_size=3).map(tuple),
    host=st.just("192.0.2.1"),
    attributes=st.just((("group", "BUNDLE 0"),)),
)


def formats(description):
    return [tuple(str(codec.type) for codec in section.codecs) for section in description.sections]


@given(descriptions)
def test_what_was_written_is_read_as_it_was(description):
    read = parse(write(description))
    assert [section.formats for section in read.sections] == formats(description)
    assert write(read) == write(description)
    assert read.origin == description.origin
    for one, other in zip(read.sections, description.sections, strict=True):
        assert (one.codecs, one.host, one.direction, one.ptime) == (
            other.codecs,
            other.host,
            other.direction,
            other.ptime,
        )
        assert one.attributes == other.attributes


@given(st.text() | st.lists(st.sampled_from([*PHONE.split("\n"), "m=", "a=", "c=IN", "v=0"])).map("\n".join))
def test_no_text_whatever_breaks_the_reader(text):
    with suppress(Unacceptable):
        write(parse(text))
