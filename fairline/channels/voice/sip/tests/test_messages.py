"""Messages as real networks send them are read as they were meant, and written so that anybody reads them."""

import pytest

from fairline.channels.voice.sip.bodies import join, part_of, parts
from fairline.channels.voice.sip.headers import Headers
from fairline.channels.voice.sip.malformed import Malformed
from fairline.channels.voice.sip.message import Request, Response, parse, reply_to
from fairline.channels.voice.sip.tests.letters import SDP, asked, datagram, request


def test_what_is_written_is_read_as_it_was():
    message = parse(datagram("INVITE", ("Subject", "Grüezi mitenand")))
    assert parse(message.encode()) == message


def test_bytes_that_are_no_utf8_survive_the_way_through():
    message = parse(datagram("INVITE", ("Subject", "x")).replace(b"Subject: x", b"Subject: caf\xe9"))
    assert b"Subject: caf\xe9" in message.encode()


def test_a_body_is_as_long_as_it_says():
    sent = datagram() + b"and this was left in the sender's memory"
    assert parse(sent).body == b""


def test_a_datagram_without_a_length_is_all_body_and_a_stream_message_has_none():
    sent = datagram().replace(b"Content-Length: 0\r\n", b"") + SDP
    assert parse(sent).body == SDP
    assert parse(sent, stream=True).body == b""


def test_lines_may_end_with_a_line_feed_only():
    assert parse(datagram().replace(b"\r\n", b"\n")) == parse(datagram())


def test_empty_lines_before_a_message_are_passed_over():
    assert parse(b"\r\n\r\n" + datagram()) == parse(datagram())


def test_a_line_that_is_no_header_is_passed_over():
    assert parse(datagram().replace(b"Contact:", b"what is this\r\nContact:")).headers.get("Contact")


@pytest.mark.parametrize("version", [b"sip/2.0", b"Sip/2.0"])
def test_the_version_may_be_written_small(version):
    assert asked(datagram().replace(b"SIP/2.0\r\nVia", version + b"\r\nVia")).method == "INVITE"


@pytest.mark.parametrize(
    "uri",
    [
        "urn:service:sos",
        "tel:+41441234567;phone-context=example.com",
        "sip:*21#@pbx",
        "sip:alice@my_host.local:5070",
        "sips:alice@[2001:db8::1]:5061",
        "sip:alice@host?Replaces=a%40b%3Bto-tag%3D1",
        "SIP:alice@host",
    ],
)
def test_it_may_be_meant_for(uri):
    assert asked(datagram().replace(b"sip:nour@b.example SIP", uri.encode() + b" SIP")).uri == uri


@pytest.mark.parametrize(
    "sent", [b"", b"\r\n\r\n", b"GET / HTTP/1.1\r\nHost: x\r\n\r\n", b"\x16\x03\x01\x02\x00\x01", b"\0" * 99]
)
def test_what_is_no_sip_is_not_answered(sent):
    with pytest.raises(Malformed) as told:
        parse(sent)
    assert told.value.request is None


def test_a_broken_acknowledgement_is_not_answered():
    with pytest.raises(Malformed) as told:
        parse(datagram("ACK").replace(b"1 ACK", b"1 INVITE"))
    assert told.value.request is None


def test_a_message_longer_than_64_kilobytes_is_refused_unread():
    with pytest.raises(Malformed) as told:
        parse(datagram() + b"x" * 65_536)
    assert told.value.status == 513


def test_a_message_of_thousands_of_headers_is_refused_unread():
    with pytest.raises(Malformed) as told:
        parse(datagram("INVITE", *(("X", "y") for _ in range(1_000))))
    assert told.value.request is None


def test_an_answer_takes_what_the_way_back_needs():
    invite = asked(datagram("INVITE", ("Record-Route", "<sip:edge;lr>, <sip:inner;lr>")))
    invite.headers.push("Via", "SIP/2.0/UDP edge;branch=z9hG4bKedge")
    answer = reply_to(invite, 180, to_tag="nour")
    assert answer.headers.all("Via") == invite.headers.all("Via")
    assert answer.headers.all("Record-Route") == ["<sip:edge;lr>", "<sip:inner;lr>"]
    assert answer.headers.get("To") == "<sip:nour@b.example>;tag=nour"
    assert (answer.reason, answer.headers.get("CSeq")) == ("Ringing", "1 INVITE")


def test_an_answer_inside_a_dialog_keeps_its_tag_and_a_trying_gets_none():
    sent = request("BYE", via="SIP/2.0/UDP a")
    assert reply_to(sent, 100, to_tag="new").headers.get("To") == "<sip:nour@b.example>"
    sent.headers.set("To", "<sip:nour@b.example>;Tag=old")
    assert reply_to(sent, 200, to_tag="new").headers.get("To") == "<sip:nour@b.example>;Tag=old"


def test_a_refusal_carries_no_route():
    sent = request("INVITE", ("Record-Route", "<sip:edge;lr>"), via="SIP/2.0/UDP a")
    assert "Record-Route" not in reply_to(sent, 486).headers


def test_no_value_begins_a_header_of_its_own():
    sent = request("INVITE", ("Subject", "hello\r\nRoute: <sip:evil>\r\n\r\nbody"), via="SIP/2.0/UDP a")
    sent.headers.set("X-Name", "one\ntwo")
    read = parse(sent.encode())
    assert "Route" not in read.headers
    assert read.headers.get("X-Name") == "one two"
    assert read.body == b""


def test_a_response_is_read():
    read = parse(b"SIP/2.0 200 OK\r\n" + datagram().partition(b"\r\n")[2])
    assert isinstance(read, Response)
    assert (read.status, read.reason) == (200, "OK")


def test_a_body_of_parts_holds_a_description_and_a_place():
    kind, body = join(
        [
            ({"Content-Type": "application/sdp"}, SDP),
            ({"Content-Type": "application/pidf+xml", "Content-ID": "<place@house>"}, b"<presence/>"),
        ],
        "cut",
    )
    message = Request("INVITE", "sip:112@trunk", Headers([("Content-Type", kind)]), body)
    assert part_of(message, "application/sdp") == SDP
    assert [part.headers.get("Content-ID") for part in parts(message)] == [None, "<place@house>"]


def test_a_body_of_one_kind_is_one_part():
    message = Request("INVITE", "sip:a@b", Headers([("c", "Application/SDP ; charset=utf-8")]), SDP)
    assert part_of(message, "application/sdp") == SDP
    assert part_of(message, "application/isup") == b""
    assert parts(Request("BYE", "sip:a@b")) == []
