"""Offers and answers over a call: what is agreed, who may speak, and what every answer owes its offer."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fairline.channels.voice.sdp import Local, Negotiation, Unacceptable, parse, write
from fairline.channels.voice.sdp.model import DIRECTIONS

PLAIN = Local("RTP/AVP", "198.51.100.1", 20000)
BROWSER = Local("UDP/TLS/RTP/SAVPF", "198.51.100.1", 20000, (("rtcp-mux", ""), ("ice-ufrag", "u"), ("setup", "active")))


def offered(formats="0 8 101", direction="sendrecv", host="192.0.2.1", more="", port=4000, version=1):
    return parse(
        f"v=0\r\no=- 9 {version} IN IP4 192.0.2.1\r\ns=-\r\nc=IN IP4 {host}\r\nt=0 0\r\n"
        f"m=audio {port} RTP/AVP {formats}\r\na=rtpmap:101 telephone-event/8000\r\na={direction}\r\n{more}"
    )


def sound(description):
    assert description.audio is not None
    return description.audio


def answer(offer, local=PLAIN):
    return Negotiation("7").answer(offer, local)


@pytest.mark.parametrize(
    ("formats", "taken"), [("0 8 101", "PCMU"), ("8 0 101", "PCMA"), ("9 18 8", "PCMA"), ("96 0", "PCMU")]
)
def test_the_first_of_their_codecs_that_is_ours_is_spoken(formats, taken):
    assert sound(answer(offered(formats))).codecs[0].name == taken


def test_keys_are_agreed_on_with_their_number_and_left_out_where_they_have_none():
    offer = offered("0 96", more="a=rtpmap:96 telephone-event/8000\r\n")
    assert [codec.type for codec in sound(answer(offer)).codecs] == [0, 96]
    assert [codec.type for codec in sound(answer(offered("0"))).codecs] == [0]


def test_a_dynamic_number_for_g711_is_kept():
    offer = offered("110", more="a=rtpmap:110 pcma/8000\r\n")
    assert [(codec.type, codec.name) for codec in sound(answer(offer)).codecs] == [(110, "PCMA")]


@pytest.mark.parametrize("offer", [offered("9 18"), offered(port=0), parse("v=0\nm=video 5 RTP/AVP 31\n")])
def test_an_offer_without_sound_of_ours_is_refused(offer):
    with pytest.raises(Unacceptable):
        answer(offer)


@pytest.mark.parametrize(
    ("theirs", "ours", "held"),
    [
        ("sendrecv", "sendrecv", False),
        ("sendonly", "recvonly", True),
        ("recvonly", "sendonly", False),
        ("inactive", "inactive", True),
    ],
)
def test_directions_are_turned_round(theirs, ours, held):
    talk = Negotiation("7")
    assert sound(talk.answer(offered(direction=theirs), PLAIN)).direction == ours
    assert talk.held is held


def test_the_old_way_to_hold_is_understood_and_undone():
    talk = Negotiation("7")
    talk.answer(offered(), PLAIN)
    assert sound(talk.answer(offered(host="0.0.0.0"), PLAIN)).direction == "recvonly"
    assert talk.held
    assert sound(talk.answer(offered(), PLAIN)).direction == "sendrecv"
    assert not talk.held


def test_the_version_grows_with_each_change_and_only_then():
    talk = Negotiation("7")
    versions = [
        talk.answer(offered(), PLAIN),
        talk.answer(offered(), PLAIN),
        talk.answer(offered(direction="sendonly"), PLAIN),
    ]
    versions.append(talk.offer(PLAIN))
    talk.wish = "sendonly"
    versions.append(talk.offer(PLAIN))
    numbers = [one.origin.version for one in versions]
    assert numbers == [1, 1, 2, 3, 4]
    assert {one.origin.id for one in versions} == {"7"}


def test_a_late_offer_is_ours_and_their_answer_decides():
    talk = Negotiation("7")
    ours = talk.offer(PLAIN)
    assert [codec.type for codec in sound(ours).codecs] == [0, 8, 101]
    assert sound(ours).direction == "sendrecv"
    talk.answered(offered("8"))
    assert talk.agreed is not None
    assert (talk.agreed.audio.name, talk.agreed.events) == ("PCMA", None)
    assert [codec.type for codec in sound(talk.offer(PLAIN)).codecs] == [8, 0, 101]
    with pytest.raises(Unacceptable):
        talk.answered(offered(port=0))


def test_other_sections_are_turned_off_and_stay_so_in_offers_of_ours():
    talk = Negotiation("7")
    more = "m=video 6000 RTP/AVP 31 34\r\nm=audio 7000 RTP/AVP 0\r\n"
    given = talk.answer(offered(more=more), PLAIN)
    assert [(one.media, one.port, one.formats) for one in given.sections[1:]] == [
        ("video", 0, ("31",)),
        ("audio", 0, ("0",)),
    ]
    later = talk.offer(PLAIN)
    assert [one.media for one in later.sections] == ["audio", "video", "audio"]
    assert [bool(one.port) for one in later.sections] == [True, False, False]


def test_a_browser_finds_its_mid_its_bundle_and_what_the_port_said():
    text = (
        "v=0\r\no=- 1 1 IN IP4 0.0.0.0\r\ns=-\r\nt=0 0\r\na=group:BUNDLE 3 x\r\n"
        "m=audio 9 UDP/TLS/RTP/SAVPF 111 0 126\r\nc=IN IP4 192.0.2.9\r\na=rtpmap:111 opus/48000/2\r\n"
        "a=rtpmap:126 telephone-event/8000\r\na=mid:3\r\na=rtcp-mux\r\n"
        "m=video 9 UDP/TLS/RTP/SAVPF 96\r\na=mid:x\r\n"
    )
    given = answer(parse(text), BROWSER)
    audio = sound(given)
    assert (audio.get("mid"), audio.get("setup"), audio.get("ice-ufrag")) == ("3", "active", "u")
    assert [name for name, _ in audio.attributes].count("rtcp-mux") == 1
    assert given.attributes == (("group", "BUNDLE 3"),)
    assert given.sections[1].get("mid") == "x"
    assert [codec.type for codec in audio.codecs] == [0, 126]


def test_our_offer_to_a_browser_is_bundled():
    ours = Negotiation("7").offer(BROWSER)
    assert ours.attributes == (("group", "BUNDLE 0"),)
    assert sound(ours).get("mid") == "0"


def test_reports_share_the_port_where_that_was_offered():
    assert sound(answer(offered(more="a=rtcp-mux\r\n"))).get("rtcp-mux") == ""
    assert sound(answer(offered())).get("rtcp-mux") is None


@given(
    st.lists(st.sampled_from(["audio", "video", "application"]), min_size=1, max_size=5),
    st.lists(st.sampled_from(["0", "8", "9", "18", "101"]), min_size=1, max_size=5, unique=True),
    st.lists(st.sampled_from(DIRECTIONS), min_size=1, max_size=6),
    st.sampled_from(["sendrecv", "sendonly", "recvonly", "inactive"]),
)
def test_every_answer_keeps_what_the_standard_asks_of_it(media, formats, directions, wish):
    """RFC 3264, section 6: as many sections, the same media and order; codecs of theirs; no direction they exclude."""
    talk, version, before = Negotiation("7"), 0, ""
    talk.wish = wish
    for direction in directions:
        lines = "".join(f"m={one} 5000 RTP/AVP {' '.join(formats)}\r\na={direction}\r\n" for one in media)
        offer = parse(f"v=0\r\no=- 1 1 IN IP4 192.0.2.1\r\nc=IN IP4 192.0.2.1\r\n{lines}")
        try:
            given = talk.answer(offer, PLAIN)
        except Unacceptable:
            assert "audio" not in media or not {"0", "8"} & set(formats)
            return
        assert [one.media for one in given.sections] == media
        assert sum(one.port > 0 for one in given.sections) == 1
        assert {str(codec.type) for codec in sound(given).codecs} <= set(formats)
        ours = sound(given).direction
        assert not ("recvonly" in (direction, ours) and direction == ours) or wish == "inactive"
        assert ours == "inactive" or (direction, ours) not in {
            ("sendonly", "sendonly"),
            ("sendonly", "sendrecv"),
            ("recvonly", "sendrecv"),
        }
        assert (
            ours
            in {
                "sendrecv": DIRECTIONS,
                "sendonly": ("sendonly", "inactive"),
                "recvonly": ("recvonly", "inactive"),
                "inactive": ("inactive",),
            }[wish]
        )
        text = write(given)
        assert given.origin.version == (version if text == before else version + 1)
        version, before = given.origin.version, text
