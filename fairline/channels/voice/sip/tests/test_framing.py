"""A stream is cut where messages end, whatever pieces it comes in."""

import pytest

from fairline.channels.voice.sip.framing import PING, Frames
from fairline.channels.voice.sip.malformed import Malformed
from fairline.channels.voice.sip.tests.letters import SDP, request


def whole(method="INVITE", body=b""):
    asked = request(method, via="SIP/2.0/TCP a;branch=z9hG4bK1")
    asked.body = body
    return asked.encode()


@pytest.fixture
def frames():
    return Frames(65_536)


def test_two_messages_in_one_piece_are_two(frames):
    assert list(frames.feed(whole(body=SDP) + whole("BYE"))) == [whole(body=SDP), whole("BYE")]
    assert not frames.is_waiting


def test_a_message_in_single_bytes_is_one(frames):
    found = [frame for at in range(len(whole(body=SDP))) for frame in frames.feed(whole(body=SDP)[at : at + 1])]
    assert found == [whole(body=SDP)]


def test_a_message_begun_is_waited_for(frames):
    assert list(frames.feed(whole()[:40])) == []
    assert frames.is_waiting


def test_a_ping_is_told_and_a_pong_passed_over(frames):
    assert list(frames.feed(PING)) == [PING]
    assert list(frames.feed(b"\r\n" + whole())) == [whole()]
    assert not frames.is_waiting


def test_a_ping_between_messages_is_told_in_its_turn(frames):
    assert list(frames.feed(whole() + PING + whole("BYE"))) == [whole(), PING, whole("BYE")]


@pytest.mark.parametrize("name", [b"content-length :", b"l:", b"L\t:", b"Content-Length:\r\n "])
def test_the_length_is_found_by_any_of_its_names(frames, name):
    sent = whole(body=SDP).replace(b"Content-Length:", name)
    assert list(frames.feed(sent + whole("BYE"))) == [sent, whole("BYE")]


def test_without_a_length_there_is_no_body(frames):
    sent = whole().replace(b"Content-Length: 0\r\n", b"")
    assert list(frames.feed(sent + whole("BYE"))) == [sent, whole("BYE")]


def test_a_length_in_the_body_is_not_the_messages(frames):
    sent = whole(body=b"Content-Length: 9999\r\n")
    assert list(frames.feed(sent)) == [sent]


@pytest.mark.parametrize("length", [b"-1", b"many", b"5\r\nContent-Length: 7", b"99999999"])
def test_a_length_that_is_none_ends_the_stream(frames, length):
    with pytest.raises(Malformed):
        list(frames.feed(whole().replace(b"Content-Length: 0", b"Content-Length: " + length)))


def test_headers_without_an_end_are_not_kept_for_ever(frames):
    for _ in range(65):
        assert list(frames.feed(b"X: " + b"y" * 1_000 + b"\r\n")) == []
    with pytest.raises(Malformed):
        list(frames.feed(b"y" * 1_000))


def test_a_message_said_to_be_too_long_is_not_waited_for(frames):
    with pytest.raises(Malformed):
        list(frames.feed(whole().replace(b"Content-Length: 0", b"Content-Length: 70000")))
